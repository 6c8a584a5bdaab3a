/**
 * Who sits at the table, and how they look.
 *
 * tint      ground of the avatar           portrait  what the avatar shows of the figure
 * hairCut   a hair of Open Peeps           hair2     cap under a headscarf
 * outline   width of the ink round hair    cheek, blush, faceShift, years, lashes: the face
 * sleeves   which set of poses             wears     a garment of clothes.mjs
 */
export const CAST = [
  {
    id: 'mark', nl: 'Man met kort bruin haar en een blauwgroene polo', en: 'Man with short brown hair and a teal polo shirt',
    tint: '#bfe0de', skin: '#f2c39b', hair: '#7a4c31', hairCut: 'ShortVolumed', cheek: [455, 375],
    sleeves: 'short', wears: 'polo', cloth: '#2f7f8c', trim: '#f3e9d6',
  },
  {
    id: 'fatima', nl: 'Vrouw met een paarse hoofddoek en een gele trui met strepen', en: 'Woman with a purple headscarf and a striped yellow jumper',
    tint: '#f3dcc0', skin: '#c98a5c', hair: '#7d3f6e', hair2: '#edbfd3', hairCut: 'Hijab', cheek: [415, 378], faceShift: '-13 3', lashes: true,
    sleeves: 'long', wears: 'stripes', cloth: '#f0b445',
  },
  {
    id: 'romy', nl: 'Vrouw met rossig, krullend haar en een koraalrood vest', en: 'Woman with curly red-blond hair and a coral cardigan',
    tint: '#f6dccb', skin: '#f7d0b1', hair: '#d98345', hairCut: 'LongCurly', portrait: { x: 130, y: -30, width: 670, height: 670 }, cheek: [430, 375], lashes: true, blush: 0.28,
    sleeves: 'long', wears: 'cardigan', cloth: '#e2725b', under: '#fbf1dc',
  },
  {
    id: 'sanne', nl: 'Vrouw met een blonde knot en een groene blouse', en: 'Woman with a blond bun and a green blouse',
    tint: '#dfe8cf', skin: '#f4c7a2', hair: '#e6bd6a', hairCut: 'Bun', portrait: { x: 130, y: -50, width: 640, height: 640 }, cheek: [430, 375], lashes: true,
    sleeves: 'long', wears: 'blouse', cloth: '#7fa45f', trim: '#93b673',
  },
  {
    id: 'dirk', nl: 'Oudere man met grijs haar, een blauw jasje en een das', en: 'Older man with grey hair, a blue jacket and a tie',
    tint: '#d5deea', skin: '#efbf9b', hair: '#b9bcc2', hairCut: 'GrayShort', cheek: [436, 385], years: true, blush: 0.26,
    sleeves: 'long', wears: 'jacket', cloth: '#5573a6', under: '#fbf6ea', tie: '#c8543f',
  },
  {
    id: 'joris', nl: 'Man met donkere krullen en een lichtblauw overhemd', en: 'Man with dark curls and a light blue shirt',
    tint: '#d6e6ee', skin: '#96664a', hair: '#46333a', hairCut: 'TwistsVolumed', cheek: [430, 378], blush: 0.18,
    sleeves: 'long', wears: 'blouse', cloth: '#8fbcd6', trim: '#b3d5e6',
  },
  {
    id: 'meryem', nl: 'Vrouw met lang donkerbruin haar, een bril en een lila trui', en: 'Woman with long dark brown hair, glasses and a lilac jumper',
    tint: '#e4dcee', skin: '#dda77c', hair: '#5a3a35', hairCut: 'Long', portrait: { x: 170, y: 10, width: 600, height: 600 }, cheek: [432, 385], lashes: true, glasses: 'GlassRound',
    sleeves: 'long', wears: 'turtleneck', cloth: '#9c86c4',
  },
  {
    id: 'els', nl: 'Oudere vrouw met kort grijsbruin haar, een bril en een roze vest', en: 'Older woman with short grey-brown hair, glasses and a rose cardigan',
    tint: '#f2dadd', skin: '#f1c4a3', hair: '#a3907f', hairCut: 'GrayMedium', cheek: [436, 388], years: true, glasses: 'GlassButterfly', frame: '#8f3320',
    sleeves: 'long', wears: 'cardigan', cloth: '#cf6f83', under: '#f7e9d2',
  },
  {
    id: 'amara', nl: 'Vrouw met een afro en een oranje shirt', en: 'Woman with an afro and an orange top',
    tint: '#f8dfc2', skin: '#8b5b41', hair: '#3d2c31', hairCut: 'Afro', portrait: { x: 165, y: -10, width: 600, height: 600 }, cheek: [432, 378], lashes: true, blush: 0.2,
    sleeves: 'short', wears: 'vneck', cloth: '#ec8f3e',
  },
  {
    id: 'bram', nl: 'Jonge man met kort lichtblond haar en een hemelsblauw shirt', en: 'Young man with short fair hair and a sky blue T-shirt',
    tint: '#d3e5f1', skin: '#f8d3b5', hair: '#dfb571', hairCut: 'ShortMessy', outline: 26, cheek: [430, 375], blush: 0.28,
    sleeves: 'short', wears: 'crew', cloth: '#5c9fd0',
  },
  {
    id: 'lin', nl: 'Vrouw met steil donker haar en een mintgroene blouse', en: 'Woman with straight dark hair and a mint blouse',
    tint: '#d5ebe0', skin: '#f2caa6', hair: '#3c3440', hairCut: 'BangsFilled', cheek: [430, 392], faceShift: '-6 14', browDrop: 17, lashes: true,
    sleeves: 'long', wears: 'jacket', cloth: '#6fb79b', under: '#fbf1dc',
  },
  {
    id: 'youssef', nl: 'Man met kort donker haar en een olijfgroen overhemd', en: 'Man with short dark hair and an olive shirt',
    tint: '#e4e4c8', skin: '#c99468', hair: '#45353a', hairCut: 'Short', outline: 28, cheek: [430, 378],
    sleeves: 'long', wears: 'blouse', cloth: '#97994f', trim: '#adb066',
  },
];
