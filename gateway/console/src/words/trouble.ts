import { catalogue } from './words.js';

/** When something cannot be shown, on every page. */
export const troubleWords = catalogue({
  offline: ['连接中断', 'No connection'],
  offlineHint: [
    '没有连上服务器，请检查网络或稍后再试。已填写的内容不会丢失。',
    'The server was not reached: check the network, or try again in a moment. What you typed is kept.',
  ],
  notFound: ['没有找到', 'Not found'],
  notFoundHint: ['它可能不存在，或不在您的项目范围内。', 'It may not exist, or lies outside your properties.'],
  forbidden: ['没有权限', 'Not allowed'],
  failed: ['出了点问题', 'Something went wrong'],
  incident: ['故障编号 {incident}', 'Incident {incident}'],
  retry: ['重试', 'Try again'],
  loading: ['加载中', 'Loading'],
  home: ['回到首页', 'Go to the start page'],
});
