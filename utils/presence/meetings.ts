/**
 * Sites for calls: while such a page is audible, a call is going on. MessagePatterns of site-pattern.ts.
 */
import { patternAt } from './site-pattern';

const MEETINGS = [
  'meet.google.com',
  'zoom.us',
  'zoom.com',
  'teams.microsoft.com',
  'teams.cloud.microsoft',
  'teams.live.com',
  'webex.com',
  'whereby.com',
  'meet.jit.si',
  'jitsi.*',
  '8x8.vc',
  'call.element.io',
  'app.gather.town',
  'discord.com',
  'app.slack.com',
  'messenger.com',
  'web.whatsapp.com',
  'facetime.apple.com',
  'meet.proton.me',
  'gotomeeting.com',
  'bluejeans.com',
  'bigbluebutton.*',
] as const;

/** Whether an address is of a site for calls. */
export const isMeeting = (url: string | undefined): boolean => patternAt(MEETINGS, url) !== null;
