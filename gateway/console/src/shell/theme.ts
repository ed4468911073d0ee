import type { ThemeConfig } from 'antd';

/** Calm green on white. The greys of the library are too light to read (WCAG 1.4.3): these are not. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#12664f',
    colorLink: '#0f5f4a',
    colorTextBase: '#1b2724',
    colorTextSecondary: '#4b5a55',
    colorTextTertiary: '#5b6a65',
    colorTextDescription: '#4b5a55',
    colorTextPlaceholder: '#5b6a65',
    colorTextDisabled: '#5b6a65',
    colorError: '#b3261e',
    colorWarning: '#9a5b00',
    borderRadius: 8,
    fontFamily:
      'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif',
  },
};
