import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { clockTime, fullTime } from '../format/times.js';
import { useAsk } from '../shell/asking.js';
import { Loaded } from '../shell/loaded.js';
import { useMay, useShell } from '../shell/viewer.js';
import { useLanguage, useWords } from '../words/language.js';
import { clockNames } from '../words/names.js';
import './bell.css';
import { News as AskNews } from './bell.generated.js';
import { newsIn, type News } from './news.js';
import { Seen } from './seen.js';
import { aboutNames, bellWords, teamWords } from './words.js';

const EVERY_MS = 20_000;
// One less than are asked for of each: whether there are more than 30, nobody has counted.
const COUNTED = 29;

/** What concerns the viewer since they last looked; each opens its case. */
export function Bell() {
  return useMay()('notices') ? <ForWhoIsTold /> : null;
}

function ForWhoIsTold() {
  const say = useWords(bellWords);
  const { viewer } = useShell();
  const [isOpen, setOpen] = useState(false);
  const asked = useAsk(AskNews, { waiting: { mine: true, statuses: ['DISPATCHED'] } }, { every: EVERY_MS });
  const seen = useMemo(() => new Seen(viewer.company?.id, viewer.id), [viewer]);
  const news = asked.data && newsIn(asked.data);
  const unread = new Set(seen.unread(news ?? []));
  const close = () => {
    if (news) seen.lookedAt(news);
    setOpen(false);
  };
  const count = Math.min(unread.size, COUNTED);
  const counted = unread.size > COUNTED ? `${count}+` : `${count}`;
  return (
    <>
      <Badge count={unread.size} overflowCount={COUNTED} size="small" offset={[-8, 8]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-haspopup="dialog"
          aria-label={unread.size ? say('unread', { n: counted }) : say('bell')}
          onClick={() => setOpen(true)}
        />
      </Badge>
      <Drawer title={say('bell')} open={isOpen} onClose={close} className="bell-drawer">
        <Loaded asked={{ ...asked, data: news }}>
          {(all) =>
            all.length ? (
              <ul className="news">
                {all.map((one) => (
                  <li key={one.key}>
                    <Link href={`/cases/${one.case.id}`} onClick={close}>
                      <Told of={one} isNew={unread.has(one)} />
                    </Link>
                  </li>
                ))}
              </ul>
            ) : (
              <div className="no-news">
                <p>{say('none')}</p>
                <p className="quiet small">{say('noneHint')}</p>
              </div>
            )
          }
        </Loaded>
      </Drawer>
    </>
  );
}

function Told({ of: one, isNew }: { of: News; isNew: boolean }) {
  const say = useWords(bellWords);
  const sayAbout = useWords(aboutNames);
  const sayTeam = useWords(teamWords);
  const sayClock = useWords(clockNames);
  const { language } = useLanguage();
  const clock = 'clock' in one && one.clock ? sayClock(one.clock) : '';
  const team = one.about === 'ASSIGNED' ? one.teamName : undefined;
  return (
    <>
      <span className="news-head">
        {isNew && <span className="news-new" role="img" aria-label={say('isNew')} title={say('isNew')} />}
        <strong>{team ? sayTeam('assigned', { team }) : sayAbout(one.about, { clock })}</strong>
        {'at' in one && (
          <time className="quiet small" dateTime={one.at} title={fullTime(one.at, language)}>
            {clockTime(one.at, language)}
          </time>
        )}
      </span>
      <span className="news-case">
        {one.case.number} {one.case.description}
      </span>
    </>
  );
}
