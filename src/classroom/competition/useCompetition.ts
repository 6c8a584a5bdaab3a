import { useEffect, useState } from 'preact/hooks';
import type { ServerNo } from '../../app/class/server.ts';
import { CODE_LENGTH, codeOf, followCompetition, type FollowedCompetition } from '../../app/teacher/competition.ts';
import type { CompetitionInfo } from '../../wire/competition.ts';
import { paths } from '../../wire/paths.ts';
import { useHouse } from '../house.ts';

/** A competition, followed live while somebody looks at it. key: its own, or that of a class in it. */
export function useFollowed(key: string): FollowedCompetition | null {
  const { server } = useHouse();
  const [followed, setFollowed] = useState<FollowedCompetition | null>(null);
  useEffect(() => {
    const opened = followCompetition(server, key);
    setFollowed(opened);
    return opened.stop;
  }, [server, key]);
  return followed;
}

/** What a typed code opens: nothing yet, being looked for, the competition, or why not. */
export type Found = 'short' | 'looking' | CompetitionInfo | ServerNo;

export function useCode(typed: string): Found {
  const { server } = useHouse();
  const [found, setFound] = useState<Found>('short');
  const code = codeOf(typed);
  useEffect(() => {
    let here = true;
    setFound(code.length < CODE_LENGTH ? 'short' : 'looking');
    if (code.length === CODE_LENGTH) void server.get<CompetitionInfo>(paths.competitionByCode(code)).then((answer) => { if (here) setFound(answer.ok ? answer.value : answer); });
    return () => { here = false; };
  }, [server, code]);
  return found;
}
