/**
 * Who sits at the table, and how they look.
 *
 * tint      ground of the avatar           portrait  what the avatar shows of the figure
 * hairCut   a hair of Open Peeps           hair2     cap under a headscarf
 * outline   width of the ink round hair    cheek, blush, faceShift, years, lashes: the face
 * beard     a beard of Open Peeps          beardHair its colour, where not that of the hair
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
  {
    id: 'linda', nl: 'Vrouw met kastanjebruin haar met pony en een okergeel vest', en: 'Woman with chestnut hair with a fringe and an ochre cardigan',
    tint: '#f1e2c0', skin: '#f3c6a4', hair: '#8d4b35', hairCut: 'MediumBangsFilled', portrait: { x: 165, y: 0, width: 600, height: 600 }, cheek: [430, 385], lashes: true,
    sleeves: 'long', wears: 'cardigan', cloth: '#d8a23c', under: '#fbf1dc',
  },
  {
    id: 'rob', nl: 'Man met kortgeschoren zijkanten, een baard en een mosgroen shirt', en: 'Man with shaved sides, a beard and a moss green T-shirt',
    tint: '#dbe5d2', skin: '#efbd95', hair: '#94683f', hairCut: 'ShavedSides', outline: 20, beard: 'Full', cheek: [426, 368],
    sleeves: 'short', wears: 'crew', cloth: '#5f8a63',
  },
  {
    id: 'henk', nl: 'Kale man met een grijze snor en een steenrode polo', en: 'Bald man with a grey moustache and a brick red polo shirt',
    tint: '#f1d7c8', skin: '#edb592', hair: '#a8a6a4', hairCut: 'Bald', beard: 'PaintersFilled', cheek: [430, 378], years: true, blush: 0.32,
    sleeves: 'short', wears: 'polo', cloth: '#b4533c', trim: '#f3e9d6',
  },
  {
    id: 'aisha', nl: 'Vrouw met een donkere krullende staart, een bril en een petrol trui', en: 'Woman with a dark curly ponytail, glasses and a teal jumper',
    tint: '#d2e6e4', skin: '#a87049', hair: '#3f2c2c', hairCut: 'BunCurly', portrait: { x: 100, y: -70, width: 670, height: 670 }, cheek: [430, 378], lashes: true, blush: 0.2, glasses: 'GlassRoundThick',
    sleeves: 'long', wears: 'turtleneck', cloth: '#3d8585',
  },
  {
    id: 'petra', nl: 'Vrouw met een donkerblonde bob en een kobaltblauw jasje', en: 'Woman with a dark blond bob and a cobalt jacket',
    tint: '#d7def0', skin: '#f5cba8', hair: '#b98d4e', hairCut: 'MediumShort', cheek: [432, 385], lashes: true, years: true,
    sleeves: 'long', wears: 'jacket', cloth: '#4a6fb5', under: '#fbf1dc',
  },
  {
    id: 'bas', nl: 'Stevige man met warrig bruin haar, een stoppelbaard en een marineblauw shirt', en: 'Sturdy man with tousled brown hair, stubble and a navy T-shirt',
    tint: '#d4dbe4', skin: '#e9b288', hair: '#5d4030', hairCut: 'ShortMessy', outline: 24, beard: 'Chin', cheek: [428, 372],
    sleeves: 'short', wears: 'crew', cloth: '#44608a',
  },
  {
    id: 'nadia', nl: 'Vrouw met een donkergroene hoofddoek en een wijnrode trui', en: 'Woman with a dark green headscarf and a burgundy jumper',
    tint: '#ecd6d8', skin: '#d8a276', hair: '#2f6b5c', hair2: '#bfe0cf', hairCut: 'Hijab', cheek: [415, 378], faceShift: '-13 3', lashes: true,
    sleeves: 'long', wears: 'stripes', cloth: '#a34a5c', band: '#f3dcc0',
  },
  {
    id: 'karin', nl: 'Vrouw met asblond haar en een oranje werkvest', en: 'Woman with ash blond hair and an orange work vest',
    tint: '#f8e2c6', skin: '#f0be98', hair: '#c8ab78', hairCut: 'Medium', portrait: { x: 150, y: 0, width: 610, height: 610 }, cheek: [432, 385], years: true, lashes: true,
    sleeves: 'long', wears: 'cardigan', cloth: '#ee8130', under: '#3f5260',
  },
  {
    id: 'tom', nl: 'Man met rood haar in een kuif, een bril en een lichtgrijs overhemd', en: 'Man with red hair in a quiff, glasses and a light grey shirt',
    tint: '#e2e4e2', skin: '#f7d2b6', hair: '#c0683a', hairCut: 'Pomp', portrait: { x: 175, y: -10, width: 600, height: 600 }, cheek: [430, 378], blush: 0.32, glasses: 'GlassClubmaster',
    sleeves: 'long', wears: 'blouse', cloth: '#aebfc4', trim: '#dfe8e8',
  },
  {
    id: 'victor', nl: 'Man met strak zwart haar, een sikje en een antracieten jasje met rode das', en: 'Man with sharp black hair, a goatee and a charcoal jacket with a red tie',
    tint: '#e6d9d2', skin: '#e0ac82', hair: '#3a3438', hairCut: 'FlatTop', outline: 22, beard: 'GoateeCircle', cheek: [424, 366], years: true,
    sleeves: 'long', wears: 'jacket', cloth: '#5f6a78', under: '#fbf6ea', tie: '#c8402f',
  },
  {
    id: 'eva', nl: 'Vrouw met een blonde opgestoken knot en een ivoren jasje', en: 'Woman with blond hair pinned up and an ivory jacket',
    tint: '#dcd3e2', skin: '#f6d0ae', hair: '#e3c27c', hairCut: 'GrayBun', portrait: { x: 130, y: -50, width: 650, height: 650 }, cheek: [432, 385], lashes: true,
    sleeves: 'long', wears: 'jacket', cloth: '#efe2c6', under: '#3f6f78',
  },
  {
    id: 'carla', nl: 'Vrouw met lange vlechten in een staart en een pruimkleurige blouse', en: 'Woman with long braids in a ponytail and a plum blouse',
    tint: '#e8d8e6', skin: '#7d5039', hair: '#3a2a30', hairCut: 'CornRowsFilled', portrait: { x: 120, y: -10, width: 640, height: 640 }, cheek: [434, 380], lashes: true, blush: 0.16,
    sleeves: 'long', wears: 'blouse', cloth: '#85508a', trim: '#a878ac',
  },
  {
    id: 'ravi', nl: 'Man met golvend zwart haar, een korte baard en een felroze overhemd', en: 'Man with wavy black hair, a short beard and a bright pink shirt',
    tint: '#f6d9e2', skin: '#a9703f', hair: '#33292f', hairCut: 'ShortCurly', outline: 24, beard: 'Chin', cheek: [428, 370], blush: 0.2,
    sleeves: 'long', wears: 'blouse', cloth: '#d9648c', trim: '#ec93ae',
  },
  {
    id: 'willem', nl: 'Oudere man met een witte baard, een ronde bril en een zwarte coltrui', en: 'Older man with a white beard, round glasses and a black turtleneck',
    tint: '#e2dccd', skin: '#f0c19c', hair: '#d9d5cc', hairCut: 'BaldTop', beard: 'Full', cheek: [428, 366], years: true, glasses: 'GlassRoundThick', frame: '#8f3320',
    sleeves: 'long', wears: 'turtleneck', cloth: '#4a4f5f',
  },
];
