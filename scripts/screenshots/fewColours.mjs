// Small pictures: a screen has few colours, and most others are the edges of letters.

/** More don't make letters clearer. */
const COLOURS = 10;

/** Pixels for one of CSS: VS Code takes a walkthrough's pictures for 1.5, so they show a little smaller than the editor. */
const SCALE = 1.25;

/** Runs in a page: the picture with the colours that come nearest to all of it, as WebP without loss. */
async function reduce([png, count]) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const data = context.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(data.data.buffer);
  const frequency = new Map();
  for (const colour of pixels) frequency.set(colour, (frequency.get(colour) ?? 0) + 1);
  const colours = [...frequency.keys()];
  const parts = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
  const distance = (a, b) => {
    const [red, green, blue] = parts(b);
    return parts(a).reduce((sum, part, index) => sum + (part - [red, green, blue][index]) ** 2, 0);
  };
  // each further colour is the one that is worst off with those chosen before; a rare one may tell an error
  const nearest = new Map(colours.map((colour) => [colour, { distance: Number.POSITIVE_INFINITY }]));
  let next = colours.reduce((a, b) => (frequency.get(a) >= frequency.get(b) ? a : b));
  for (let chosen = 0; chosen < count && next !== undefined; chosen += 1) {
    const added = next;
    let worst = 0;
    next = undefined;
    for (const colour of colours) {
      const away = distance(colour, added);
      if (away < nearest.get(colour).distance) nearest.set(colour, { colour: added, distance: away });
      const error = nearest.get(colour).distance * Math.sqrt(frequency.get(colour));
      if (error > worst) [worst, next] = [error, colour];
    }
  }
  for (const [index, colour] of pixels.entries()) pixels[index] = nearest.get(colour).colour;
  context.putImageData(data, 0, 0);
  return canvas.toDataURL('image/webp', 1).split(',')[1];
}

/**
 * Cuts a picture out of a page.
 *
 * @param clip the part of the window, in CSS pixels
 * @returns the bytes of a WebP file
 */
export async function smallPicture(page, clip) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...clip, scale: SCALE },
  });
  await session.detach();
  const blank = await page.context().newPage();
  const picture = await blank.evaluate(reduce, [data, COLOURS]);
  await blank.close();
  return Buffer.from(picture, 'base64');
}
