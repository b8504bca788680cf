import type { Child, FC } from 'hono/jsx';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { SubNavigation } from '../page/sub-navigation';
import { settingsWords } from './words';

/** The pages of the settings, below `/settings`. */
export const SETTINGS_PAGES = ['staff', 'upload', 'agency', 'policy', 'dry-run'] as const;
export type SettingsArea = (typeof SETTINGS_PAGES)[number];

/** Those that programme managers may read as well: they adopt policies. */
export const POLICY_PAGES: readonly SettingsArea[] = ['policy', 'dry-run'];

/** A page of the settings, with the ways between them. */
export const SettingsPage: FC<{
  frame: Frame;
  area: SettingsArea;
  title: string;
  lead?: Child;
  above?: Child;
  actions?: Child;
  failed?: boolean;
  children?: Child;
}> = ({ frame, area, children, ...page }) => {
  const { tabs } = settingsWords(frame.language);
  const shown = frame.viewer?.role === 'administrator' ? SETTINGS_PAGES : POLICY_PAGES;
  return (
    <Page
      frame={frame}
      {...page}
      here={frame.viewer?.role === 'administrator' ? 'settings' : 'policy'}
      help="/help/settings"
    >
      <SubNavigation
        label={tabs.label}
        pages={shown.map((each) => ({ href: `/settings/${each}`, text: tabs[each] }))}
        here={`/settings/${area}`}
      />
      {children}
    </Page>
  );
};
