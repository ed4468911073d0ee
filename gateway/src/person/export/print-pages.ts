import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

/** A part of a paper: a heading and what stands below it. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

// The standard fonts of PDF have no Chinese. Only the glyphs that are used go into the file.
const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
);
const INK = '#1f1f1f';

/** Prints sections on A4 pages, numbered, with a font that has Chinese. */
export async function printPages(sections: readonly Section[]): Promise<Buffer> {
  const paper = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    bufferPages: true,
    info: { Title: sections[0]?.heading },
  });
  const printed = buffer(paper);
  paper.font(FONT).fillColor(INK);
  for (const [i, { heading, lines }] of sections.entries()) {
    paper
      .moveDown(i ? 1.2 : 0)
      .fontSize(i ? 13 : 20)
      .text(heading);
    paper.moveDown(0.4).fontSize(10);
    for (const line of lines) paper.text(line, { lineGap: 3 });
  }
  const { start, count } = paper.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    paper.switchToPage(page);
    // Below the margin: text there would begin a new page.
    paper.page.margins.bottom = 0;
    paper
      .fontSize(8)
      .text(`${page + 1} / ${count}`, 0, paper.page.height - 40, { align: 'center', width: paper.page.width });
  }
  paper.end();
  return printed;
}

const MARGINS = { top: 56, bottom: 64, left: 56, right: 56 };
