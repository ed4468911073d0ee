import { GlobalOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, Select } from 'antd';
import { Suspense, useEffect, useRef } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { Refused } from '../action/refused.js';
import { OutboxProvider } from '../action/use-outbox.js';
import { Bell } from '../bell/bell.js';
import { useLive } from '../live/follow.js';
import { useSignOut } from '../action/use-sign-out.js';
import { Palette } from '../palette/palette.js';
import { useLanguage, useWords } from '../words/language.js';
import { useRoleNames } from './use-role-names.js';
import { pagesFor } from './pages-for.js';
import { PageBoundary } from './page-boundary.js';
import { PAGES, type Page } from './pages.js';
import { Loading } from './trouble.js';
import { useTitle } from './use-title.js';
import { useShell } from './viewer.js';
import { shellWords } from './words.js';

/** Everything around a page: which company, who, in which language, and the way to the other pages. */
export function Shell() {
  const say = useWords(shellWords);
  const { viewer } = useShell();
  const { pages, home } = pagesFor(viewer, PAGES);
  return (
    <OutboxProvider key={`${viewer.company?.id} ${viewer.id}`}>
      <div className="shell">
        <a className="skip" href="#content">
          {say('skip')}
        </a>
        <TopBar pages={pages} />
        <Menu pages={pages} />
        <main id="content" tabIndex={-1}>
          <Refused />
          <Suspense fallback={<Loading />}>
            <Switch>
              {home && (
                <Route path="/">
                  <Redirect to={home} replace />
                </Route>
              )}
              {pages.map((page) => (
                <Route key={page.at} path={page.at}>
                  <PageBoundary key={page.at}>
                    <Shown page={page} />
                  </PageBoundary>
                </Route>
              ))}
              <Route>{pages.length ? <NoPage /> : <NothingForYou />}</Route>
            </Switch>
          </Suspense>
        </main>
      </div>
    </OutboxProvider>
  );
}

function TopBar({ pages }: { pages: readonly Page[] }) {
  const say = useWords(shellWords);
  const sayRoles = useRoleNames();
  const { language, speak } = useLanguage();
  const { viewer, companies, actIn } = useShell();
  const [signOut, question] = useSignOut();
  return (
    <header className="top-bar">
      <Link href="/" className="brand" aria-label={say('brand')}>
        <img src="/icon.svg" alt="" width={26} height={26} />{' '}
        <span className={companies.length > 1 ? 'wide-only' : undefined}>{say('brand')}</span>
      </Link>
      {companies.length > 1 ? (
        <Select
          aria-label={say('company')}
          className="company"
          value={viewer.company?.id}
          options={companies.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={actIn}
        />
      ) : (
        <span className="company">{viewer.company?.name}</span>
      )}
      <span className="spring" />
      <LiveMark />
      <Palette pages={pages} />
      <Bell />
      <Button
        type="text"
        icon={<GlobalOutlined />}
        aria-label={say('language')}
        onClick={() => speak(language === 'zh' ? 'en' : 'zh')}
      >
        <span className="wide-only">{say('language')}</span>
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'roles', label: sayRoles(viewer.roles), disabled: true },
            { key: 'out', icon: <LogoutOutlined />, label: say('signOut'), onClick: signOut },
          ],
        }}
      >
        <Button type="text" icon={<UserOutlined />} aria-label={`${say('account')} ${viewer.name}`}>
          <span className="wide-only">{viewer.name}</span>
        </Button>
      </Dropdown>
      {question}
    </header>
  );
}

/** Whether what is shown follows what others do, or is asked for now and then. */
function LiveMark() {
  const say = useWords(shellWords);
  const live = useLive();
  const said = say(live ? 'live' : 'asking');
  return <span className={live ? 'live-mark on' : 'live-mark'} role="img" aria-label={said} title={said} />;
}

/** A page, named in the browser's tab and history. */
function Shown({ page: { name, shows: Page } }: { page: Page }) {
  const say = useWords(shellWords);
  useTitle(`${say(name)} · ${say('brand')}`);
  return <Page />;
}

function Menu({ pages }: { pages: readonly Page[] }) {
  const say = useWords(shellWords);
  const [location] = useLocation();
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    void current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [location]);
  return (
    <nav className="menu" aria-label={say('menu')}>
      {pages.map(({ at, name, icon: Icon }) => {
        if (!Icon) return null;
        const here = location === at || location.startsWith(`${at}/`);
        return (
          <Link key={at} href={at} aria-current={here ? 'page' : undefined} ref={here ? current : undefined}>
            <Icon />
            <span>{say(name)}</span>
          </Link>
        );
      })}
    </nav>
  );
}

function NothingForYou() {
  const say = useWords(shellWords);
  const sayRoles = useRoleNames();
  const said = sayRoles(useShell().viewer.roles);
  return (
    <section className="trouble">
      <h1>{say('nothing')}</h1>
      <p>{say('nothingHint', { roles: said || say('nobody') })}</p>
    </section>
  );
}

function NoPage() {
  const say = useWords(shellWords);
  return (
    <section className="trouble">
      <h1>{say('noPage')}</h1>
      <p>{say('noPageHint')}</p>
    </section>
  );
}
