import type { ComponentType } from 'react';
import { Link, useLocation } from 'wouter';
import { useMay } from '../../shell/viewer.js';
import { useWords } from '../../words/language.js';
import { Limits } from './limits/limits.js';
import { People } from './people/people.js';
import { Properties } from './properties/properties.js';
import { Routes } from './routes/routes.js';
import './settings.css';
import { Teams } from './teams/teams.js';
import { settingsWords, type SettingsKey } from './words.js';

interface Section {
  readonly at: string;
  readonly name: SettingsKey;
  readonly needs: string;
  readonly shows: ComponentType;
}

const SECTIONS: readonly Section[] = [
  { at: '/settings', name: 'people', needs: 'memberships', shows: People },
  { at: '/settings/properties', name: 'properties', needs: 'saveProperty', shows: Properties },
  { at: '/settings/teams', name: 'teams', needs: 'saveTeam', shows: Teams },
  { at: '/settings/routes', name: 'routes', needs: 'saveRoutes', shows: Routes },
  { at: '/settings/limits', name: 'limits', needs: 'limits', shows: Limits },
];

// On a phone the sections are wider than the screen: the one that is open must be seen to be open.
const intoView = (link: HTMLAnchorElement | null) => link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** What an administrator says of the company: who is in it, what it looks after, who answers for what, and what is promised. */
export default function Settings() {
  const say = useWords(settingsWords);
  const may = useMay();
  const [location] = useLocation();
  const open = SECTIONS.filter(({ needs }) => may(needs));
  const current = open.find(({ at }) => at === location) ?? open[0];
  if (!current) return null;
  return (
    <div className="settings">
      <div className="page-head">
        <h1>{say('title')}</h1>
      </div>
      <nav className="sections" aria-label={say('title')}>
        {open.map(({ at, name }) => (
          <Link
            key={at}
            href={at}
            aria-current={at === current.at ? 'page' : undefined}
            ref={at === current.at ? intoView : undefined}
          >
            {say(name)}
          </Link>
        ))}
      </nav>
      <current.shows />
    </div>
  );
}
