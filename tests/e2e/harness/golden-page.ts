import { readScenario } from '../../../src/core/scenario/read.ts';
import type { ReplayFile } from '../../../src/core/replay/replay.ts';
import { transcript } from '../../replays/transcript.ts';

/** Put into a page by golden.test.ts: plays a kept game there and returns all that it brought about. */
declare global {
  var playGolden: (caseText: string, replay: ReplayFile) => string;
}

globalThis.playGolden = (caseText, replay) => {
  const read = readScenario(caseText);
  return read.ok ? transcript(read.scenario, replay) : 'the case cannot be read';
};
