import { Arrow, At, Cross, Dot, Heart, Person, Shape, Stroke, Tick } from './shapes.tsx';

/** The ideas of the short talks: first with Bakkie & Zo, then with Techniek Zuid. */

/** Who guards the door opens it for who brings something. */
export const DoorKeeper = () => (
  <g>
    <Shape d="M10 16H102L70 64V104L42 118V64Z" fill="track" />
    <Shape d="M10 16H102L87 38H25Z" fill="sun" />
    <Person x={136} y={96} fill="you" size={1.1} />
    <Shape d="M158 62H184L180 92H162Z" fill="sheet" />
    <Shape d="M155 56H187V64H155Z" fill="they" />
    <Person x={214} y={96} fill="they" size={1.1} />
    <Shape d="M250 20H310V138H250Z" fill="sun" />
    <Shape d="M310 20L278 34V148L310 138Z" fill="wood" />
    <Dot x={286} y={92} r={3} fill="sun" />
    <Stroke d="M240 138H320" />
  </g>
);

/** Their store, your van: a bridge with a pier on either side. */
export const BridgeWithPiers = () => (
  <g>
    <Shape d="M8 52L48 30L88 52V132H8Z" fill="you" />
    <Shape d="M28 84H68V132H28Z" fill="sheet" />
    <Stroke d="M28 100H68M28 116H68" thin />
    <Shape d="M248 66H312V132H248Z" fill="they" />
    <Shape d="M242 54H318V68H242Z" fill="sheet" />
    <Shape d="M268 86H292V132H268Z" fill="wood" />
    <Shape d="M88 92H248V104H88Z" fill="wood" />
    <Shape d="M108 104H126V146H108ZM210 104H228V146H210Z" fill="track" />
    <Stroke d="M126 132Q168 98 210 132" />
    <Shape d="M132 54H178V86H132Z" fill="sheet" />
    <Shape d="M178 64H196L206 76V86H178Z" fill="sun" />
    <Dot x={148} y={88} r={7} fill="deep" />
    <Dot x={192} y={88} r={7} fill="deep" />
    <Shape d="M144 62H152L150 74H146ZM160 62H168L166 74H162Z" fill="they" />
  </g>
);

/** A price tag only gets smaller; something new goes round and round. */
export const NewValue = () => (
  <g>
    <Shape d="M22 34L60 18L86 60L60 82L22 66Z" fill="sheet" />
    <Dot x={38} y={44} r={5} fill="track" />
    <Stroke d="M50 58L64 38M52 42L53 43M62 54L63 55" />
    <Shape d="M62 98L82 90L96 112L82 124L62 116Z" fill="sheet" />
    <Shape d="M104 126L114 122L121 133L114 139L104 135Z" fill="sheet" />
    <Cross x={92} y={24} />
    <Stroke d="M142 24V138" dashed />
    <Shape d="M208 58H256L248 116H216Z" fill="you" />
    <Shape d="M203 48H261V60H203Z" fill="sheet" />
    <Heart x={232} y={88} size={0.8} />
    <Stroke d="M186 112A58 54 0 0 1 232 28A58 54 0 0 1 282 58" />
    <Stroke d="M272 54L283 60L288 46" />
    <Stroke d="M290 82A58 54 0 0 1 236 138A58 54 0 0 1 200 130" />
    <Stroke d="M204 142L198 129L212 124" />
  </g>
);

/** First say what leaked, then a plan with steps. Coins alone stay beside it. */
export const AdmitThenPlan = () => (
  <g>
    <Shape d="M26 52H78L70 122H34Z" fill="sheet" />
    <Shape d="M20 42H84V54H20Z" fill="they" />
    <Shape d="M82 62Q94 78 82 84Q70 78 82 62ZM94 92Q106 108 94 114Q82 108 94 92Z" fill="wood" />
    <Stroke d="M30 138H104" />
    <Shape d="M98 14H164Q170 14 170 20V42Q170 48 164 48H122L108 60V48H98Q92 48 92 42V20Q92 14 98 14Z" fill="tint" />
    <Heart x={131} y={32} size={0.75} />
    <Arrow from={[124, 88]} to={[166, 88]} />
    <Shape d="M184 24H262V140H184Z" fill="sheet" />
    <Shape d="M206 16H240V32H206Z" fill="sun" />
    <Stroke d="M192 56l5 6l10 -12M192 86l5 6l10 -12M192 116l5 6l10 -12" colour="you" />
    <Stroke d="M216 56H250M216 86H250M216 116H242" thin />
    <Dot x={292} y={128} r={13} fill="sun" />
    <Dot x={292} y={114} r={13} fill="sun" />
    <Dot x={292} y={100} r={13} fill="sun" />
  </g>
);

/** Help who uses it today; then that hand opens the door of the buyer. */
export const HelpTheUser = () => (
  <g>
    <Person x={38} y={92} fill="you" size={1.1} />
    <At x={86} y={86}><Shape d="M-20 12L4 -12Q0 -26 14 -28L8 -18L16 -12L24 -20Q26 -6 12 -4L-12 20Q-20 20 -20 12Z" fill="sun" /></At>
    <Person x={140} y={92} fill="they" size={1.1} />
    <Shape d="M128 72Q128 54 140 54Q152 54 152 72Z" fill="sun" />
    <Shape d="M120 70H160V77H120Z" fill="sun" />
    <Arrow from={[170, 88]} to={[206, 88]} />
    <Shape d="M222 18H312V140H222Z" fill="track" />
    <Shape d="M222 18L244 30V150L222 140Z" fill="wood" />
    <Dot x={238} y={88} r={3} fill="sun" />
    <Person x={278} y={86} fill="sheet" size={1} />
    <Shape d="M250 106H308V118H250Z" fill="wood" />
  </g>
);

/** A small order with a clever service says more than a large tag. */
export const SmallOrder = () => (
  <g>
    <Shape d="M16 62L86 26L128 92L88 126L16 108Z" fill="track" />
    <Dot x={40} y={74} r={7} fill="sheet" />
    <Stroke d="M66 98L92 58M70 64L71 65M88 92L89 93" />
    <Cross x={122} y={36} />
    <Stroke d="M156 20V138" dashed />
    <Shape d="M186 92H232V138H186Z" fill="wood" />
    <Shape d="M236 92H282V138H236Z" fill="wood" />
    <Shape d="M210 44H256V90H210Z" fill="wood" />
    <Shape d="M218 54H248V74H218Z" fill="sheet" />
    <Shape d="M194 102H224V122H194Z" fill="sheet" />
    <Shape d="M244 102H274V122H244Z" fill="sheet" />
    <Stroke d="M223 60H243M223 67H236M199 108H219M199 115H212M249 108H269M249 115H262" thin />
    <Tick x={264} y={46} />
  </g>
);

const cog = 'M-8 -50H8L11 -37L22 -32L34 -40L45 -29L37 -17L42 -6L55 -3V12L42 15L37 26L45 38L34 49L22 41L11 46L8 59H-8L-11 46L-22 41L-34 49L-45 38L-37 26L-42 15L-55 12V-3L-42 -6L-37 -17L-45 -29L-34 -40L-22 -32L-11 -37Z';

/** Your system and their work turn together. */
export const LinkedSystems = () => (
  <g>
    <At x={104} y={70}>
      <Shape d={cog} fill="you" />
      <Dot x={0} y={4} r={22} fill="sheet" />
      <Stroke d="M-12 -4H12V10H-12ZM-6 15H6" thin />
    </At>
    <At x={196} y={84} size={0.86}>
      <Shape d={cog} fill="they" />
      <Dot x={0} y={4} r={22} fill="sheet" />
      <Stroke d="M-13 -2H2V12H-13ZM2 3H9L13 8V12H2" thin />
    </At>
    <Shape d="M262 44H300V112H262Z" fill="sun" />
    <Shape d="M268 52H294V92H268Z" fill="sheet" />
    <Stroke d="M274 60V84M280 60V84M286 60V84" thin />
    <Dot x={281} y={102} r={3} fill="deep" />
    <Stroke d="M28 44A72 72 0 0 1 66 10M60 6L68 10L62 18" />
  </g>
);

/** One chair is empty; the other lines hold. */
export const EmptyChair = () => (
  <g>
    <Stroke d="M52 30L132 70M188 70L268 30" dashed />
    <Stroke d="M52 76L268 76M52 76L268 122M52 122L268 76M52 122L268 122" />
    <Shape d="M140 18H180V62H140Z" fill="sheet" />
    <Shape d="M134 62H186V76H134Z" fill="wood" />
    <Stroke d="M140 76V98M180 76V98" />
    <Dot x={44} y={28} r={17} fill="you" />
    <Dot x={44} y={76} r={17} fill="you" />
    <Dot x={44} y={124} r={17} fill="you" />
    <Dot x={276} y={28} r={17} fill="they" />
    <Dot x={276} y={76} r={17} fill="they" />
    <Dot x={276} y={124} r={17} fill="they" />
    <Tick x={160} y={124} />
  </g>
);
