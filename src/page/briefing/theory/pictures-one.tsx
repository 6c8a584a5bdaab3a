import { Arrow, At, Dot, Heart, Person, Shape, Stroke } from './shapes.tsx';

/** The ideas of the first five cases. */

/** What is said sticks out of the water; why it is said lies under it. */
export const Iceberg = () => (
  <g>
    <Shape d="M0 66Q40 58 80 66T160 66T240 66T320 66V150H0Z" fill="info" plain />
    <Shape d="M112 70L134 34L158 46L178 26L206 70Z" fill="sheet" />
    <Shape d="M96 70H222L236 98L196 142H128L84 104Z" fill="tint" />
    <Stroke d="M150 96Q150 84 162 84Q174 84 174 95Q174 103 162 107V114M162 126V127" />
    <Shape d="M226 6H284Q292 6 292 14V32Q292 40 284 40H244L228 52L232 40H226Q218 40 218 32V14Q218 6 226 6Z" fill="they" />
    <path d="M255 13V25M255 33V33.5" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" />
    <Stroke d="M0 66Q40 58 80 66T160 66T240 66T320 66" />
  </g>
);

/** Power, information, time. */
export const ThreeDials = () => (
  <g>
    <Stroke d="M60 30V128M28 44L92 24M34 132H86" />
    <Shape d="M10 78H46Q44 96 28 96Q12 96 10 78Z" fill="they" />
    <Shape d="M74 58H110Q108 76 92 76Q76 76 74 58Z" fill="you" />
    <Stroke d="M28 44L12 78M28 44L44 78M92 24L76 58M92 24L108 58" thin />
    <Stroke d="M160 8V34" />
    <Shape d="M160 34Q184 40 190 72H130Q136 40 160 34Z" fill="wood" />
    <Dot x={160} y={80} r={13} fill="sun" />
    <Stroke d="M160 104V120M136 98L126 110M184 98L194 110" />
    <Dot x={264} y={78} r={42} fill="sheet" />
    <Shape d="M264 78V44A34 34 0 0 1 294 94Z" fill="sun" />
    <Stroke d="M264 78V52M264 78L284 90" />
    <Stroke d="M212 58H226M208 76H220M212 94H226" />
  </g>
);

/** First something given, then something asked; and the one at the door counts. */
export const GiveFirst = () => (
  <g>
    <Stroke d="M160 76L246 38M160 76L258 112M246 38L258 112M246 38L296 76L258 112" thin />
    <Person x={50} y={82} fill="you" size={1.15} />
    <Person x={160} y={78} fill="they" size={1.15} />
    <Arrow from={[82, 66]} to={[128, 66]} />
    <Arrow from={[128, 106]} to={[84, 106]} dashed />
    <Shape d="M90 30H122V54H90Z" fill="sun" />
    <Stroke d="M106 30V54M90 40H122M106 30Q94 14 92 24Q94 30 106 30Q118 30 120 24Q118 14 106 30" />
    <Dot x={246} y={38} r={16} fill="sheet" />
    <Dot x={258} y={112} r={16} fill="sheet" />
    <Dot x={296} y={76} r={13} fill="sheet" />
    <At x={246} y={38} size={0.6}><Stroke d="M-12 -10H12V12H-12ZM-12 -2H12M-5 -15V-7M5 -15V-7" /></At>
  </g>
);

/** On one side what a customer wants, on the other what colleagues can do; between them you. */
export const BetweenTwo = () => (
  <g>
    <Shape d="M0 112H78V150H0ZM242 112H320V150H242Z" fill="track" />
    <Shape d="M12 112V58L34 72V58L56 72V112Z" fill="you" />
    <Shape d="M14 58V36H24V62Z" fill="you" />
    <Shape d="M256 112V62H310V112Z" fill="they" />
    <Shape d="M250 62L258 44H308L316 62Z" fill="sheet" />
    <Shape d="M274 112V84H292V112Z" fill="sheet" />
    <Shape d="M70 112Q160 46 250 112V128Q160 74 70 128Z" fill="wood" />
    <Stroke d="M112 88L118 104M160 78V92M208 88L202 104" thin />
    <Person x={160} y={40} fill="sun" />
    <Shape d="M122 36H140V58H122ZM180 36H198V58H180Z" fill="sheet" />
    <Stroke d="M126 44H136M126 50H136M184 44H194M184 50H194" thin />
  </g>
);

/** Who sends a customer on to somebody better is asked again. */
export const SentOn = () => (
  <g>
    <Person x={54} y={98} fill="you" size={1.15} />
    <Person x={160} y={44} fill="they" size={1.15} />
    <Person x={266} y={98} fill="sun" size={1.15} />
    <Arrow from={[194, 62]} to={[234, 84]} />
    <Arrow from={[126, 56]} to={[84, 78]} />
    <Arrow from={[92, 116]} to={[226, 116]} dashed />
    <Heart x={98} y={48} size={0.9} />
    <At x={226} y={50} size={0.9}><Stroke d="M0 -18V18M-16 -9L16 9M-16 9L16 -9M-5 -14L0 -9L5 -14M-5 14L0 9L5 14" colour="info" /></At>
  </g>
);
