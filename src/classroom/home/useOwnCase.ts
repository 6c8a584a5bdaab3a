import { useEffect } from 'preact/hooks';
import { readOwnCase } from '../../app/teacher/case.ts';
import { useHouse } from '../house.ts';
import type { Choice } from './CasePick.tsx';

/** The case that the author brings from the editor is chosen already. */
export function useOwnCase(onChoose: (choice: Choice) => void): void {
  const { app: { authoring } } = useHouse();
  useEffect(() => {
    const brought = authoring.forClass.getState();
    if (brought) void readOwnCase(new Blob([brought.text])).then((read) => onChoose({ kind: 'own', read }));
  }, [authoring]);
}
