import { useState } from 'preact/hooks';
import { type Act, answersFor, askedBefore, type Given, moveOf, type Need, nextNeed, NONE, without } from '../../screens/acts.ts';
import { pointsLine } from '../../screens/table.ts';
import type { Move, Session } from '../../screens/session.ts';
import { firstName, optionName } from '../../screens/naming.ts';
import { inLanguage, pointsOf } from '../../text/words.ts';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { Sheet } from '../../parts/Dialog.tsx';
import { Switch } from '../../parts/Fields.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useLanguage, useWords } from '../../parts/Language.tsx';
import { AnswerButton } from './AnswerButton.tsx';

export const confirmed = ['accept', 'threaten', 'walk'] as const;
export const mustConfirm = (act: Act): act is (typeof confirmed)[number] => (confirmed as readonly Act[]).includes(act);

interface SheetProps {
  readonly session: Session;
  readonly act: Act;
  readonly given: Given;
  readonly onGiven: (given: Given) => void;
  readonly onPlay: (move: Move) => void;
  readonly onClose: () => void;
}

/** Asks step by step only what the move still needs; each step is a leaf of its own, so that the focus starts at its question. */
export function MoveSheet({ session, act, given, onGiven, onPlay, onClose }: SheetProps) {
  const { table, shell } = useWords();
  const [praise, setPraise] = useState(false);
  const { given: known, need } = nextNeed(session, act, given);
  const asked = askedBefore(session, act, known);
  const back = asked.length > 0 ? (): void => onGiven(asked.slice(-1).reduce<Given>((all, last) => withoutFrom(all, last), given)) : null;
  if (need === null) {
    const move = moveOf(act, known);
    return mustConfirm(act) && move ? <Confirm key="confirm" session={session} act={act} back={back} onYes={() => onPlay(move)} onClose={onClose} /> : null;
  }
  const choose = (answer: string): void => {
    const next = nextNeed(session, act, { ...known, [need]: answer });
    const move = next.need === null && !mustConfirm(act) ? moveOf(act, next.given, praise) : null;
    if (move) onPlay(move);
    else onGiven(next.given);
  };
  return (
    <Sheet key={need} title={useQuestion(session, act, need, known)} closeLabel={shell.close} onClose={onClose}>
      <p class="act-line"><b>{table.acts[act].name}.</b> {table.acts[act].line}</p>
      <ul role="list" class="stack">
        {answersFor(session, act, need, known).map((answer) => (
          <li key={answer === NONE ? 'none' : answer}><AnswerButton session={session} act={act} need={need} given={known} answer={answer} onPress={() => choose(answer)} /></li>
        ))}
      </ul>
      {act === 'criterion' && need === 'fact' && <Switch name={table.praiseCriterion} on={praise} onChange={setPraise} />}
      {back && <LinkButton icon="arrow-left" onPress={back}>{shell.back}</LinkButton>}
    </Sheet>
  );
}

/** Going back to a question drops its answer and all later ones. */
function withoutFrom(given: Given, need: Need): Given {
  const order: readonly Need[] = ['member', 'topic', 'guess', 'issue', 'gift', 'reason', 'fact', 'over'];
  return order.slice(order.indexOf(need)).reduce<Given>((rest, name) => without(rest, name), given);
}

function useQuestion({ brief }: Session, act: Act, need: Need, given: Given): string {
  const { table } = useWords();
  switch (need) {
    case 'member': return act === 'ask' || act === 'check' ? table.whomAsk : table.whom;
    case 'topic': return table.aboutWhat;
    case 'guess': return table.guess(firstName(brief, given.member ?? ''));
    case 'issue': return table.whichIssue;
    case 'gift': return table.whichGift;
    case 'fact': return act === 'apologise' ? table.proof : table.whichFact;
    case 'over': return table.overWhat;
    case 'reason': return table.whyWalk;
  }
}

function Confirm({ session, act, back, onYes, onClose }: {
  readonly session: Session; readonly act: (typeof confirmed)[number]; readonly back: (() => void) | null; readonly onYes: () => void; readonly onClose: () => void;
}) {
  const { table, shell } = useWords();
  const language = useLanguage();
  const words = table.confirm[act];
  const line = pointsLine(session);
  return (
    <Sheet title={words.title} closeLabel={shell.close} onClose={onClose}>
      <p>{words.lead}</p>
      {act === 'accept' && line.deal && (
        <>
          <dl class="deal-list">
            {session.brief.issues.map((issue, i) => <div key={issue.id}><dt>{inLanguage(issue.label, language)}</dt><dd>{optionName(session.brief, i, line.deal?.[i] ?? 0, language)}</dd></div>)}
          </dl>
          <p><b>{table.yields(pointsOf(line.tenths, language))}</b></p>
          {line.tenths < 10 * line.limit && <p class="note row"><Icon name="alert" />{table.belowLimit}</p>}
        </>
      )}
      <div class="actions">
        <Button kind={act === 'accept' ? 'filled' : 'they'} onPress={onYes}>{words.yes}</Button>
        <Button onPress={onClose}>{table.keepTalking}</Button>
      </div>
      {back && <LinkButton icon="arrow-left" onPress={back}>{shell.back}</LinkButton>}
    </Sheet>
  );
}
