import { FilePdfOutlined } from '@ant-design/icons';
import { fullTime } from '../format/times.js';
import { useLanguage, useWords } from '../words/language.js';
import { fileKindNames, roleNames } from '../words/names.js';
import './file.css';
import type { ShownFileFragment } from './file.generated.js';

/** Photos and papers, small; each opens. */
export function Files({ of }: { of: readonly ShownFileFragment[] }) {
  const sayKind = useWords(fileKindNames);
  const sayRole = useWords(roleNames);
  const { language } = useLanguage();
  if (!of.length) return null;
  return (
    <ul className="files">
      {of.map(({ id, kind, name, type, at, by, path }) => {
        const said = [sayKind(kind), name, fullTime(at, language), by?.name ?? sayRole('resident')].join(' · ');
        return (
          <li key={id}>
            <a href={path} target="_blank" rel="noreferrer" title={said}>
              {type.startsWith('image/') ? (
                <img src={path} alt={said} loading="lazy" />
              ) : (
                <FilePdfOutlined aria-label={said} />
              )}
              <span>{kind === 'OTHER' ? name : sayKind(kind)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
