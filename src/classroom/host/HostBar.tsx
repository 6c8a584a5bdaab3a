import { useEffect, useState } from 'preact/hooks';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import type { Board } from '../../wire/board.ts';
import { useHouse } from '../house.ts';
import { useClassroomWords } from '../useClassroomWords.ts';
import type { HostActs } from './acts.ts';
import { type View, views } from './views.ts';

const icons = { lobby: 'wave', board: 'list', podium: 'crown', map: 'target', classes: 'star' } as const satisfies Record<View, IconName>;

/** The strip below: what to show, what to do, and the key for each. */
export function HostBar({ board, view, named, teams, shared, keys, acts }: {
  readonly board: Board; readonly view: View; readonly named: boolean;
  /** null: a class without teams. */
  readonly teams: boolean | null;
  /** The class plays in a competition. */
  readonly shared: boolean; readonly keys: boolean; readonly acts: HostActs;
}) {
  const { host } = useClassroomWords();
  const { go } = useHouse();
  const full = useFull();
  const { state } = board;
  const cap = (key: string): string | undefined => (keys ? key : undefined);
  return (
    <nav class="host-bar" aria-label={host.view}>
      <div class="bar-group">
        {views.filter((one) => one !== 'classes' || shared).map((one) => <BarKey key={one} icon={icons[one]} name={host.views[one]} cap={cap(host.key[one])} pressed={view === one} onPress={() => acts.show(one)} />)}
      </div>
      <div class="bar-group">
        <BarKey filled icon={state === 'open' ? 'recess' : 'play'} name={state === 'open' ? host.pause : state === 'waiting' ? host.start : state === 'paused' ? host.goOn : host.reopen} cap={cap(host.key.start)} onPress={() => acts.turn(state === 'open' ? 'paused' : 'open')} />
        {(state === 'open' || state === 'paused') && <BarKey icon="flag" name={host.stop} onPress={() => acts.turn('closed')} />}
      </div>
      <div class="bar-group">
        {teams !== null && <BarKey icon="colleague" name={host.teams} cap={cap(host.key.teams)} on={teams} onPress={acts.teams} />}
        <BarKey icon="crm" name={host.names} cap={cap(host.key.names)} on={named} onPress={acts.names} />
        <BarKey icon="full" bare name={full ? host.smallScreen : host.fullScreen} cap={cap(host.key.full)} onPress={acts.full} />
        <BarKey icon="keyboard" bare name={host.keys} on={keys} onPress={acts.keys} />
        <BarKey icon="checklist" bare name={host.desk} cap={cap(host.key.desk)} onPress={acts.desk} />
        <BarKey icon="home" bare name={host.home} onPress={() => go([])} />
      </div>
    </nav>
  );
}

interface KeyProps {
  readonly icon: IconName;
  readonly name: string;
  /** The key that does the same. */
  readonly cap?: string | undefined;
  /** The view that is shown now. */
  readonly pressed?: boolean;
  /** A switch. */
  readonly on?: boolean;
  readonly filled?: boolean;
  /** The drawing says it; the name is spoken and shown as a tip. */
  readonly bare?: boolean;
  readonly onPress: () => void;
}

function BarKey({ icon, name, cap, pressed = false, on, filled, bare, onPress }: KeyProps) {
  return (
    <button
      type="button" class={['bar-key', filled && 'filled', bare && 'bare'].filter(Boolean).join(' ')} onClick={onPress}
      {...(bare ? { 'aria-label': name, title: name } : {})} {...(pressed ? { 'aria-current': 'true' as const } : {})} {...(on === undefined ? {} : { 'aria-pressed': on })} {...(cap === undefined ? {} : { 'aria-keyshortcuts': cap })}
    >
      <Icon name={icon} />{!bare && <span>{name}</span>}{cap !== undefined && <kbd aria-hidden="true">{cap}</kbd>}
    </button>
  );
}

function useFull(): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return full;
}
