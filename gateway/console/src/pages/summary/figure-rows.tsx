import { useGradeName } from '../../case/use-grade-name.js';
import { Link } from 'wouter';
import '../../figures/figures.css';
import { SUMMARY_FIGURES, summaryAddress, type SummaryFigure } from '../../figures/summary-address.js';
import { useWords } from '../../words/language.js';
import { categoryNames, kindNames } from '../../words/names.js';
import type { SummarySheetQuery } from './summary.generated.js';
import { summaryWords } from './words.js';

type Sheet = SummarySheetQuery['monthlySummary'];

interface Figures {
  readonly rows: Sheet['rows'];
  readonly totals: Pick<Sheet, 'received' | 'closed' | 'open' | 'praise'>;
  readonly month: string;
  readonly property: readonly string[];
}

/** The figures of the month by kind, category and level. Each opens its cases. */
export function FigureRows({ rows, totals, month, property }: Figures) {
  const say = useWords(summaryWords);
  const sayKind = useWords(kindNames);
  const sayCategory = useWords(categoryNames);
  const sayGrade = useGradeName();
  const sums = { ...totals, overdue: rows.reduce((sum, { overdue }) => sum + overdue, 0) };
  const number = (n: number, figure: SummaryFigure, row: object = {}) =>
    n ? <Link href={summaryAddress(figure, { month, property, ...row })}>{n}</Link> : <span className="quiet">0</span>;
  return (
    <section className="panel sheet">
      <h2>{say('figures')}</h2>
      <table className="figure-table sums">
        <thead>
          <tr>
            <th scope="col">{say('kind')}</th>
            <th scope="col">{say('category')}</th>
            <th scope="col">{say('grade')}</th>
            {SUMMARY_FIGURES.map((figure) => (
              <th key={figure} scope="col">
                {say(figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, category, grade, ...numbers }) => (
            <tr key={`${kind} ${category} ${grade}`} data-row={`${kind} ${category} ${grade}`}>
              <th scope="row">{sayKind(kind)}</th>
              <td>{sayCategory(category)}</td>
              <td>{grade === null ? '—' : sayGrade(grade)}</td>
              {SUMMARY_FIGURES.map((figure) => (
                <td key={figure}>{number(numbers[figure], figure, { kind, category, grade })}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-row="total">
            <th scope="row" colSpan={3}>
              {say('total')}
              <span className="praise">
                {say('praise')} {number(totals.praise, 'received', { kind: 'PRAISE' })}
              </span>
            </th>
            {SUMMARY_FIGURES.map((figure) => (
              <td key={figure}>{number(sums[figure], figure)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
