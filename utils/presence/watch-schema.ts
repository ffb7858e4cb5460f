/** The stored shape of the watch, with its migrations; `Watch` says what each field means. */
import * as z from 'zod/mini';
import { shape } from '@/utils/shared/versioned-schema';
import { NO_PAUSE, pauseState } from './pause';
import type { Watch } from './watch';

const ms = z.number().check(z.minimum(0));
const site = z.nullable(z.string());

/** 2026-11: pauses of several kinds; a pause that was on its way is offered anew when it is due. */
function pausesOfManyKinds(old: unknown): unknown {
  const watch = old as {
    attention: object | null;
    pause: { fromMs: number; waitMs: number | null };
  };
  const { fromMs, waitMs } = watch.pause;
  const attention = watch.attention && { ...watch.attention, chosen: null, excepted: false };
  return { ...watch, attention, pause: { ...NO_PAUSE, fromMs, waitMs } };
}

/** 2026-11: what keeps a pause from coming on another's heels is no part of the wait any more. */
function notOnItsHeels(old: unknown): unknown {
  const watch = old as { pause: object };
  return { ...watch, pause: { ...watch.pause, notBeforeMs: 0 } };
}

export const watchShape = shape<Watch>(
  z.object({
    step: z.int().check(z.minimum(0)),
    seen: z.object({ wallMs: z.number(), monoMs: z.number(), run: z.string() }),
    ownMs: ms,
    attention: z.nullable(
      z.object({
        tabId: z.int(),
        site,
        playback: z.boolean(),
        chosen: site,
        excepted: z.boolean(),
      }),
    ),
    recent: z.array(z.object({ fromMs: z.number(), ownMs: ms, ms, site, sure: z.boolean() })),
    credits: z.record(z.string(), z.object({ totalMs: ms, sites: z.record(z.string(), ms) })),
    checkpointMs: z.number(),
    stretch: z.nullable(z.object({ startedAtMs: z.number(), attentiveMs: ms, awayMs: ms })),
    pause: pauseState,
    steppedAwayOn: z.nullable(z.int()),
  }),
  [pausesOfManyKinds, notOnItsHeels],
);
