import type { Act } from '../../screens/acts.ts';
import type { IconName } from '../../parts/Icon.tsx';

export const actIcons = {
  open: 'wave', ask: 'ask', check: 'check', probe: 'probe', 'deadline-ask': 'clock', summarise: 'checklist', empathise: 'heart', silence: 'silence', apologise: 'wave',
  share: 'share', criterion: 'criterion', advise: 'advice', refer: 'gift', 'deadline-name': 'flag', offer: 'file', package: 'swap', meso: 'files', accept: 'handshake',
  decline: 'disagree', invite: 'files', recess: 'recess', call: 'phone', visit: 'whisper', threaten: 'press', ultimatum: 'alert', walk: 'bag',
} as const satisfies Record<Act, IconName>;
