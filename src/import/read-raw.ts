import { InputError } from '../domain/errors';
import { fileKind } from './file-kind';
import { layerName, type RawFeature, type RawFile } from './raw-feature';
import type { Report } from './report';
import { readJson } from './read-json';
import type { Member } from './unpack';

async function readZip(name: string, bytes: Uint8Array, report: Report): Promise<RawFile> {
  const { unpackZip } = await import('./unpack');
  report({ stage: 'unpack', share: 0 });
  const members = unpackZip(name, bytes);
  report({ stage: 'parse', share: 0 });
  const maps = members.filter(({ path }) => !/\.(dbf|prj|cpg)$/i.test(path));
  if (maps.some(({ path }) => /\.shp$/i.test(path))) {
    const { readShapefiles } = await import('./read-shapefile');
    const reason = 'lies beside a shapefile, which alone is read; load it by itself';
    const unread = maps
      .filter(({ path }) => !/\.shp$/i.test(path))
      .map(({ path }) => leftOut({ place: `${name}/${path}`, reason }));
    return {
      format: 'Shapefile',
      features: [...(await readShapefiles(name, members)), ...unread],
    };
  }
  if (!maps.length) throw new InputError(name, 'holds parts of a shapefile without its .shp');
  const files: RawFile[] = [];
  const bad: InputError[] = [];
  for (const { path, bytes: content } of maps) {
    try {
      files.push(await readPlain(`${name}/${path}`, content));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      bad.push(error);
    }
    report({ stage: 'parse', share: (files.length + bad.length) / maps.length });
  }
  const [file] = files;
  if (!file) throw bad[0]!;
  const features = [...files.flatMap((read) => read.features), ...bad.map(leftOut)];
  return { format: file.format, features };
}

/** What stands for a member that is not read beside others that are, as a description of the map beside it. */
function leftOut({ place, reason }: Pick<InputError, 'place' | 'reason'>): RawFeature {
  return {
    layer: layerName(place),
    number: 1,
    place,
    geometry: null,
    properties: null,
    failure: reason,
  };
}

/** A file that is not packed. */
async function readPlain(name: string, bytes: Uint8Array): Promise<RawFile> {
  const kind = fileKind(name, bytes);
  if (kind === 'json') return readJson(name, bytes, layerName(name));
  if (kind === 'kml') {
    const { readKml } = await import('./read-kml');
    return { format: 'KML', features: readKml(name, bytes, layerName(name)) };
  }
  throw new InputError(name, 'is packed once more inside; unpack it first');
}

/**
 * Features of a file of any format that is read, unpacked where it is packed: zip, or gzip of a plain file or a zip.
 * What only some formats need is loaded when it is needed.
 * @param report told the stages unpack and parse
 * @throws InputError that says what is wrong with the file as a whole
 */
export async function readRaw(name: string, bytes: Uint8Array, report: Report): Promise<RawFile> {
  let content: Member['bytes'] = bytes;
  let kind = fileKind(name, content);
  if (kind === 'gzip') {
    const { unpackGzip } = await import('./unpack');
    content = unpackGzip(name, content, (share) => report({ stage: 'unpack', share }));
    kind = fileKind(name, content);
  }
  if (kind === 'zip') return readZip(name, content, report);
  report({ stage: 'parse', share: 0 });
  return readPlain(name, content);
}
