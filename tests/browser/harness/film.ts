/**
 * A film without sound, made here: WebM (https://www.matroska.org/technical/elements.html) of one VP8
 * picture again and again. A machine without a sound device plays it to its end; of what sounds,
 * Firefox lets go there at once, and may then never come to its end, nor to where it is wound to.
 */
import sharp from 'sharp';

/** Elements of the format, by name. */
const ID = {
  ebml: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackUid: 0x73c5,
  trackType: 0x83,
  codecId: 0x86,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  cues: 0x1c53bb6b,
  cuePoint: 0xbb,
  cueTime: 0xb3,
  cueTrackPositions: 0xb7,
  cueTrack: 0xf7,
  cueClusterPosition: 0xf1,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
};
const PICTURE = 1;
const NANOSECONDS_PER_MS = 1_000_000;

const uint = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const float = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
};
function element(name: keyof typeof ID, ...content: readonly Buffer[]): Buffer {
  const id = uint(ID[name]);
  const first = id.findIndex((byte) => byte !== 0);
  const data = Buffer.concat(content);
  // A length of four bytes begins with three noughts and a one.
  return Buffer.concat([id.subarray(first), uint(0x10000000 + data.length), data]);
}
const text = (name: keyof typeof ID, value: string): Buffer => element(name, Buffer.from(value));

/** A picture as VP8 has it: what a lossy WebP holds behind its 20 bytes of RIFF. */
async function picture(width: number, height: number): Promise<Buffer> {
  const webp = await sharp({ create: { width, height, channels: 3, background: '#48606a' } })
    .webp()
    .toBuffer();
  return webp.subarray(20, 20 + webp.readUInt32LE(16));
}

/** A picture a second. */
export async function film(seconds: number): Promise<Buffer> {
  const [width, height] = [320, 180];
  const frame = await picture(width, height);
  const times = Array.from({ length: seconds }, (_, second) => second * 1000);
  // Of the track, no time after its cluster's, and a whole picture.
  const header = Buffer.from([0x80 + PICTURE, 0, 0, 0x80]);
  const clusters = times.map((ms) =>
    element('cluster', element('timestamp', uint(ms)), element('simpleBlock', header, frame)),
  );
  const before = Buffer.concat([
    element(
      'info',
      element('timestampScale', uint(NANOSECONDS_PER_MS)),
      element('duration', float(seconds * 1000)),
      text('muxingApp', 'tests'),
      text('writingApp', 'tests'),
    ),
    element(
      'tracks',
      element(
        'trackEntry',
        element('trackNumber', uint(PICTURE)),
        element('trackUid', uint(PICTURE)),
        element('trackType', uint(1)),
        text('codecId', 'V_VP8'),
        element('video', element('pixelWidth', uint(width)), element('pixelHeight', uint(height))),
      ),
    ),
  ]);
  const cues = (startsAt: number) =>
    element(
      'cues',
      ...times.map((ms, i) =>
        element(
          'cuePoint',
          element('cueTime', uint(ms)),
          element(
            'cueTrackPositions',
            element('cueTrack', uint(PICTURE)),
            element('cueClusterPosition', uint(startsAt + i * (clusters[0]?.length ?? 0))),
          ),
        ),
      ),
    );
  // Numbers are as long whatever they say.
  const startsAt = before.length + cues(0).length;
  return Buffer.concat([
    element('ebml', text('docType', 'webm')),
    element('segment', before, cues(startsAt), ...clusters),
  ]);
}
