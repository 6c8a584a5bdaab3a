import { Arrow, At, Cross, Dot, Person, Shape, Stroke, Tick } from './shapes.tsx';

/** The ideas of the last five cases. */

/** Both want the orange: one for the peel, the other for the juice. */
export const OneOrange = () => (
  <g>
    <Dot x={160} y={70} r={40} fill="sun" />
    <Stroke d="M160 70V36M160 70L190 54M160 70L190 88M160 70V104M160 70L130 88M160 70L130 54" thin />
    <Stroke d="M164 30Q168 18 180 18" />
    <Arrow from={[112, 70]} to={[86, 70]} />
    <Arrow from={[208, 70]} to={[234, 70]} />
    <Shape d="M34 36Q74 34 70 62Q66 88 38 82Q20 76 28 60Q36 50 50 60L46 68Q36 64 36 70Q38 76 48 74Q60 70 60 60Q60 46 34 48Z" fill="sun" />
    <Shape d="M254 34H302L294 106H262Z" fill="sheet" />
    <Shape d="M257.5 62H298.500L294 106H262Z" fill="sun" />
    <Stroke d="M278 34L286 10H298" />
  </g>
);

/** Around one table: who signs, who uses, who guards the door, who can stop it. */
export const RoundTable = () => (
  <g>
    <ellipse cx="160" cy="84" rx="86" ry="36" fill="var(--wood)" stroke="var(--outline)" stroke-width="3" />
    <Dot x={160} y={26} r={23} fill="sun" />
    <Dot x={52} y={62} r={23} fill="sheet" />
    <Dot x={268} y={62} r={23} fill="they" />
    <Dot x={92} y={124} r={23} fill="tint" />
    <Dot x={228} y={124} r={23} fill="sheet" />
    <At x={160} y={26}><Stroke d="M-10 11L-7 3L8 -12L12 -8L-3 7ZM-11 13H9" colour="deep" /></At>
    <At x={52} y={62}><Dot x={-5} y={0} r={6} fill="sun" /><Stroke d="M1 0H13M9 0V6" /></At>
    <At x={268} y={62}><path d="M-5 10Q-11 6 -11 -2M-6 0V-9M-1 -1V-12M4 -1V-11M9 1V-7M9 1Q9 11 1 12H-3" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" /></At>
    <At x={92} y={124}><Stroke d="M-9 -8H8V4Q8 10 -0.5 10Q-9 10 -9 4ZM8 -4H13V3H8" /></At>
    <At x={228} y={124}><Stroke d="M-12 -7H12V7H-12ZM-6 12H6M0 7V12" /></At>
    <Stroke d="M132 84H152M168 84H188" thin />
  </g>
);

/** A cup that broke: first the pieces held together, then filled again. The seams stay to be seen. */
export const MendedCup = () => (
  <g>
    <Shape d="M24 42H96V84Q96 118 60 118Q24 118 24 84Z" fill="sheet" />
    <Stroke d="M96 54Q118 54 114 74Q110 88 95 86" />
    <Stroke d="M52 42L62 60L48 74L66 92L58 117" />
    <Stroke d="M62 60L84 66" />
    <Shape d="M30 126L42 122L48 132L34 136ZM82 124L90 120L96 130L86 134Z" fill="sheet" />
    <Arrow from={[132, 84]} to={[178, 84]} />
    <Shape d="M142 34H168Q174 34 174 40V50Q174 56 168 56H156L146 64V56H142Q136 56 136 50V40Q136 34 142 34Z" fill="tint" />
    <Shape d="M200 42H272V84Q272 118 236 118Q200 118 200 84Z" fill="sheet" />
    <Shape d="M206 48H266V62Q236 72 206 62Z" fill="wood" plain />
    <Stroke d="M200 42H272V84Q272 118 236 118Q200 118 200 84ZM272 54Q294 54 290 74Q286 88 271 86" />
    <Stroke d="M228 64L238 72L224 82L242 98L234 116M238 72L262 78" colour="sun" />
    <Stroke d="M222 30Q216 22 222 14M248 30Q242 22 248 14" thin />
  </g>
);

/** Not a harder fight over the same pie: a larger pie. */
export const LargerPie = () => (
  <g>
    <Dot x={62} y={80} r={36} fill="they" />
    <Shape d="M62 80V44A36 36 0 0 0 62 116Z" fill="you" />
    <Stroke d="M62 44V116" />
    <Arrow from={[114, 80]} to={[154, 80]} />
    <Stroke d="M134 44V60M126 52H142" />
    <Dot x={238} y={76} r={62} fill="they" />
    <Shape d="M238 76V14A62 62 0 0 0 184.3 107Z" fill="you" />
    <Shape d="M238 76L184.3 107A62 62 0 0 0 291.7 107Z" fill="sun" />
    <Stroke d="M238 14V76M238 76L291.7 107" />
    <Stroke d="M224 116L234 124L250 110" colour="deep" />
  </g>
);

/** Above your own line you sign; below it there is still a door. */
export const OwnFloor = () => (
  <g>
    <Stroke d="M12 84H222" dashed />
    <Shape d="M36 20H82V74H36Z" fill="sheet" />
    <Stroke d="M46 34H72M46 44H72M46 54H62" thin />
    <Tick x={82} y={70} />
    <Shape d="M128 94H174V146H128Z" fill="sheet" />
    <Stroke d="M138 108H164M138 118H164M138 128H154" thin />
    <Cross x={174} y={98} />
    <Shape d="M240 20H304V146H240Z" fill="sun" />
    <Shape d="M240 20L276 34V140L240 146Z" fill="wood" />
    <Dot x={268} y={88} r={3} fill="sun" />
    <Person x={200} y={46} fill="you" size={0.9} />
    <Arrow from={[214, 110]} to={[234, 110]} />
  </g>
);
