import type { Page } from 'playwright-core';

/** A photo of that size, as a phone would make one. */
export async function photoOf(page: Page, width: number, height: number): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([wide, high]) => {
      const canvas = new OffscreenCanvas(wide, high);
      const paint = canvas.getContext('2d')!;
      for (let band = 0; band < 40; band++) {
        paint.fillStyle = `hsl(${band * 9} 40% 60%)`;
        paint.fillRect(0, (band * high) / 40, wide, high / 40 + 1);
      }
      const made = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
      return [...new Uint8Array(await made.arrayBuffer())];
    },
    [width, height] as const,
  );
  return Buffer.from(bytes);
}
