// Turns the unpacked packages (argument 1) into the export ZIP (argument 2) and its credits (argument 3).
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import sharp from 'sharp';

const [packages, archive, credits] = process.argv.slice(2);
const here = import.meta.dirname;
const json = name => JSON.parse(readFileSync(join(here, name), 'utf8'));
const sources = json('sources.json');
const known = json('credits.json');
const first = Date.UTC(2023, 3, 8, 9) / 1000;
const last = Date.UTC(2026, 3, 6, 18) / 1000;
const longSide = 1080;

const rows = readFileSync(join(here, 'photos.tsv'), 'utf8').trimEnd().split('\n').slice(1)
  .map(line => line.split('\t'))
  .map(([kind, photos, caption]) => ({ kind, photos: photos.split(' '), caption: caption ?? '' }));

const digits = (text, count) => BigInt('0x' + createHash('sha256').update(text).digest('hex')).toString().slice(0, count);

const gaps = rows.filter(row => row.kind === 'post').length - 1;

/** Evenly over three years, moved by up to two days, so that neither weekdays nor hours repeat. */
const time = (index, name) => Math.round(first + (last - first) * index / gaps) + Number(digits(name, 9)) % 172800;

/** Instagram writes the bytes of UTF-8 as if each were a character. */
const asInstagramWrites = text => Buffer.from(text, 'utf8').toString('latin1');

const escaped = value => JSON.stringify(value, null, 2)
  .replace(/[\u007f-\uffff]/g, character => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0'));

const jpeg = name => {
  const [key, ...rest] = name.split('/');
  return sharp(join(packages, key, sources[key].folder, ...rest))
    .rotate().flatten({ background: '#ffffff' }).toColourspace('srgb')
    .resize(longSide, longSide, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
};

const files = {};
const credited = [];
const media = async (kind, name, taken, caption) => {
  const month = new Date(taken * 1000).toISOString().slice(0, 7).replace('-', '');
  const folder = { post: 'posts', story: 'stories', profile: 'profile' }[kind];
  const uri = `media/${folder}/${month}/${digits(name, 9)}_${digits(name + kind, 15)}_n_179${digits('id' + name, 14)}.jpg`;
  files[uri] = await jpeg(name);
  const [key, ...rest] = name.split('/');
  const { npm, deb, licence, author } = { ...sources[key], ...known[name] };
  credited.push(`| ${uri} | ${npm ?? `Debian ${deb}`} | ${join(sources[key].folder, ...rest)} | ${author} | ${licence} |`);
  return { uri, creation_timestamp: taken, media_metadata: { camera_metadata: { has_camera_metadata: false } }, title: asInstagramWrites(caption), cross_post_source: { source_app: 'FB' } };
};

const posts = [], stories = [], profile = [];
for (const [index, { kind, photos, caption }] of rows.entries()) {
  const taken = time(kind === 'post' ? index : index * 7 % gaps, photos[0]);
  const several = photos.length > 1;
  const items = [];
  for (const name of photos)
    items.push(await media(kind, name, taken, several ? '' : caption));
  if (kind === 'story') stories.push(...items);
  else if (kind === 'profile') profile.push(...items);
  else posts.push(several ? { media: items, title: asInstagramWrites(caption), creation_timestamp: taken } : { media: items });
}

const named = (name, value) => ({ title: '', media_map_data: {}, string_map_data: { [name]: { href: '', value, timestamp: 0 } } });
const documents = {
  'your_instagram_activity/media/posts_1.json': posts.sort((a, b) => b.media[0].creation_timestamp - a.media[0].creation_timestamp),
  'your_instagram_activity/media/stories.json': { ig_stories: stories },
  'your_instagram_activity/media/profile_photos.json': { ig_profile_picture: profile },
  'personal_information/personal_information/personal_information.json': {
    profile_user: [{ title: '', media_map_data: {}, string_map_data: {
      Username: { href: '', value: 'pixeltruth_demo', timestamp: 0 },
      Name: { href: '', value: 'PixelTruth demo', timestamp: 0 } } }] },
  'preferences/your_topics/recommended_topics.json': {
    topics_your_topics: ['Mountains', 'Home Decor', 'Interior Design', 'Coffee', 'Cats', 'Street Fashion', 'Luxury Cars', 'Soccer', 'Video Games']
      .map(topic => named('Name', topic)) },
};
for (const [name, document] of Object.entries(documents)) files[name] = Buffer.from(escaped(document) + '\n');

const ordered = Object.keys(files).sort().map(name => [name, [files[name], { level: name.endsWith('.json') ? 9 : 0 }]]);
writeFileSync(archive, zipSync(Object.fromEntries(ordered), { mtime: new Date(2026, 3, 20, 12), os: 3, attrs: 0o100644 << 16 }));
writeFileSync(credits, readFileSync(join(here, 'CREDITS.head.md'), 'utf8') + credited.sort().join('\n') + '\n');
const pictures = rows.filter(row => row.kind === 'post').reduce((sum, row) => sum + row.photos.length, 0);
console.log(`${posts.length} posts with ${pictures} photos, ${stories.length} stories, ${profile.length} profile picture`);
