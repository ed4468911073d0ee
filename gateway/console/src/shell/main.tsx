import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Problem } from '../graph/problem.js';
import { SignIn } from '../sign-in/sign-in.js';
import { invitationAt, Join } from '../pages/join/join.js';
import { LanguageProvider, useLanguage } from '../words/language.js';
import { AskerProvider } from './asking.js';
import { forgetAnswers, keepAnswers, recallAnswers } from '../offline/kept-answers.js';
import { install } from '../offline/install.js';
import { organizationsIn, ownerIn } from './companies.js';
import { Shell } from './shell.js';
import './shell.css';
import { theme } from './theme.js';
import { ViewerProvider } from './viewer.js';

const client = new QueryClient({
  defaultOptions: {
    // Without a connection they fail and say so; waiting for one, and with what, is up to each page.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      // What the graph has said no to, it says no to again.
      retry: (times, error) => times < 2 && error instanceof Problem && error.code === 'OFFLINE',
      staleTime: 2_000,
    },
  },
});

const signIn = new SignIn();
const token = await signIn.start();
// Without a connection nobody can sign in: what this device kept is shown until there is one.
const companies = token ? organizationsIn(token) : await recallAnswers(client);
if (token) await keepAnswers(client, ownerIn(token));
install();

const invitation = invitationAt(window.location.pathname);
const invited = { token: () => signIn.token() };

function Console() {
  const { language } = useLanguage();
  return (
    <ConfigProvider theme={theme} locale={language === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      {invitation ? (
        <AskerProvider asker={invited}>
          <Join token={invitation} signOut={() => void forgetAnswers().finally(() => signIn.signOut())} />
        </AskerProvider>
      ) : (
        <ViewerProvider signIn={signIn} companies={companies}>
          <Shell />
        </ViewerProvider>
      )}
    </ConfigProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <Console />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
