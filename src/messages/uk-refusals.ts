import type { Refusals } from './refusals';
import { refusedProposals } from './uk-refused-proposals';

const AS_GEOJSON = 'збережіть дані як GeoJSON';
const AS_WGS84 = 'збережіть файл як WGS84';
const NO_POSITIONS = 'у якому немає координат';

const files: Refusals = {
  'is empty': 'порожньо',
  'is blank': 'самі пробіли',
  'is not text in {}': 'це не текст у кодуванні {1}',
  'has {} where a position belongs': 'на місці координат стоїть {1}',
  'is in the encoding {}, which is not known': 'невідоме кодування {1}',
  'has {} MB; more than {} MB are not read': 'розмір {1:one} МБ; понад {2} МБ не читаємо',
  'cannot be read; it may have been changed, moved or be a folder':
    'не вдається прочитати: можливо, файл змінено чи переміщено, або це тека',
  'could not be read within {} seconds': 'не вдалося прочитати за {1} с',
  'could not be read: {}': 'не вдалося прочитати: {1:words}',
  'out of memory': 'забракло пам’яті',
  'could not be loaded ({})': 'не завантажується ({1})',
  'is a picture (PNG), which has no coordinates': `це зображення (PNG), ${NO_POSITIONS}`,
  'is a picture (JPEG), which has no coordinates': `це зображення (JPEG), ${NO_POSITIONS}`,
  'is a picture (GIF), which has no coordinates': `це зображення (GIF), ${NO_POSITIONS}`,
  'is a picture or a recording (RIFF), which has no coordinates': `це зображення чи запис (RIFF), ${NO_POSITIONS}`,
  'is a picture (TIFF); areas have to be outlines, not pixels':
    'це зображення (TIFF); ділянки мають бути обрисами, а не пікселями',
  'is a picture (BMP), which has no coordinates': `це зображення (BMP), ${NO_POSITIONS}`,
  'is a picture (SVG), which has no coordinates on Earth':
    'це зображення (SVG), у якому немає земних координат',
  'is a PDF, which cannot be read; save the map’s data as GeoJSON': `це PDF, якого не читаємо; ${AS_GEOJSON}`,
  'is a database (GeoPackage, MBTiles or SQLite); save its layer as GeoJSON':
    'це база даних (GeoPackage, MBTiles або SQLite); збережіть її шар як GeoJSON',
  'is FlatGeobuf, which is not read; save it as GeoJSON': `це FlatGeobuf, якого не читаємо; ${AS_GEOJSON}`,
  'is Parquet, which is not read; save it as GeoJSON': `це Parquet, якого не читаємо; ${AS_GEOJSON}`,
  'is GML, which is not read; save it as GeoJSON': `це GML, якого не читаємо; ${AS_GEOJSON}`,
  'is WKT, which is not read; save it as GeoJSON': `це WKT, якого не читаємо; ${AS_GEOJSON}`,
  'is OpenStreetMap XML, which is not read; save it as GeoJSON': `це XML з OpenStreetMap, якого не читаємо; ${AS_GEOJSON}`,
  'is one part of a shapefile; put .shp, .dbf and .prj into one zip':
    'це одна частина шейп-файлу; складіть .shp, .dbf і .prj в один ZIP',
  'is packed with 7-Zip, which is not read; use zip':
    'запаковано в 7-Zip, якого не читаємо; візьміть ZIP',
  'is packed with RAR, which is not read; use zip':
    'запаковано в RAR, якого не читаємо; візьміть ZIP',
  'is packed with bzip2, which is not read; use gzip or zip':
    'запаковано в bzip2, якого не читаємо; візьміть gzip або ZIP',
  'is packed with xz, which is not read; use gzip or zip':
    'запаковано в xz, якого не читаємо; візьміть gzip або ZIP',
  'is packed with Zstandard, which is not read; use gzip or zip':
    'запаковано в Zstandard, якого не читаємо; візьміть gzip або ZIP',
  'is an old Office document, which has no areas':
    'це документ старого формату Office, у якому немає ділянок',
  'is a text document (RTF), which has no areas':
    'це текстовий документ (RTF), у якому немає ділянок',
  'is a program, not a map': 'це програма, а не карта',
  'is a web page; download the file itself instead of the page about it':
    'це вебсторінка; завантажте сам файл, а не сторінку про нього',
  'is GPX, which holds tracks and points but no areas':
    'це GPX, у якому є треки й точки, але немає ділянок',
  'is a news feed, which has no areas': 'це стрічка новин, у якій немає ділянок',
  'is XML, but not KML': 'це XML, але не KML',
  'is a binary file of unknown kind': 'це двійковий файл невідомого виду',
  'is plain text, not GeoJSON, TopoJSON, KML or a zipped shapefile':
    'це звичайний текст, а не GeoJSON, TopoJSON, KML чи запакований шейп-файл',
};

const packed: Refusals = {
  'unpacks to more than {} MB; that is too much to read':
    'у розпакованому вигляді понад {1} МБ: забагато, щоб прочитати',
  'unpacks to more than {} times its size, as no map does; it is not read':
    'розпаковується більш ніж у {1} разів, чого з картами не буває; не читаємо',
  'is a damaged or incomplete gzip file': 'це пошкоджений або неповний файл gzip',
  'is a damaged, incomplete or encrypted zip file':
    'це пошкоджений, неповний або зашифрований файл ZIP',
  'holds only further zip files; unpack it and choose one of them':
    'усередині лише інші файли ZIP; розпакуйте й оберіть один із них',
  'holds no GeoJSON, TopoJSON, KML or shapefile':
    'усередині немає GeoJSON, TopoJSON, KML чи шейп-файлу',
  'holds parts of a shapefile without its .shp': 'усередині частини шейп-файлу без його .shp',
  'lies beside a shapefile, which alone is read; load it by itself':
    'лежить поруч із шейп-файлом, а читаємо лише його; завантажте окремо',
  'is packed once more inside; unpack it first': 'усередині запаковано ще раз; спершу розпакуйте',
  'is a damaged record': 'запис пошкоджено',
  'has the shape type {}, which is not read': 'фігура типу {1}, якого не читаємо',
  'is not a shapefile, whatever its name says': 'це не шейп-файл, хоч як він зветься',
  'is cut short, and so is the rest of the file': 'обрізано, як і решту файлу',
  'names the coordinate system {}, which is not known; save the file as WGS84': `названо невідому систему координат {1}; ${AS_WGS84}`,
};

const formats: Refusals = {
  'is not valid JSON': 'це не правильний JSON',
  'is not valid JSON: {}': 'це не правильний JSON; повідомлення браузера: «{1}»',
  'is not JSON: {}': 'це не JSON; повідомлення браузера: «{1}»',
  'is not valid XML: {}': 'це не правильний XML; повідомлення програми: «{1}»',
  'declares a document type or entities, which no map needs':
    'оголошено тип документа або сутності (DTD), не потрібні жодній карті',
  'is nested deeper than {} elements': 'понад {1} елементів один в одному',
  'is nested deeper than {} collections': 'понад {1} колекцій одна в одній',
  'only links to another file, which is not fetched':
    'є лише посилання на інший файл, якого не завантажуємо',
  'is a picture laid over the map, whose frame is no land':
    'це зображення поверх карти, рамка якого не є ділянкою землі',
  'has the coordinate system {}; only longitude and latitude (WGS84, EPSG:4326) are read, so save it as that':
    'система координат {1:words}; читаємо лише довготу й широту (WGS84, EPSG:4326), тож збережіть так',
  'of unknown kind': 'невідомого виду',
  'is Esri JSON, not GeoJSON; export it as GeoJSON':
    'це Esri JSON, а не GeoJSON; експортуйте як GeoJSON',
  'has the type {}, which GeoJSON does not know': 'тип {1}, якого у GeoJSON немає',
  'is JSON, but not GeoJSON: it has no type': 'це JSON, але не GeoJSON: немає типу (type)',
  'is JSON, but only {}': 'це JSON, але всього-на-всього {1:words}',
  'is a FeatureCollection without a list of features':
    'це FeatureCollection без списку об’єктів (features)',
  'must be a feature, but is {}': 'тут має бути об’єкт (Feature), а є {1:words}',
  'must be a list, but is missing': 'тут має бути список, а його немає',
  'must be a list, but is {}': 'тут має бути список, а є {1:words}',
  'a list': 'список',
  'an object': 'об’єкт JSON',
  'a number': 'число',
  'a string': 'рядок',
  'a boolean': 'логічне значення',
  'names an arc that the topology does not have': 'названо дугу, якої в топології немає',
  'is TopoJSON without objects': 'це TopoJSON без об’єктів (objects)',
  'is TopoJSON without arcs': 'це TopoJSON без дуг (arcs)',
  'has a transform that cannot be read: scale and translate must be two numbers each':
    'має перетворення координат, яке не вдається прочитати: масштаб і зсув мають бути двома числами кожен',
};

const geometry: Refusals = {
  'must be a ring: a list of positions': 'тут має бути контур: список точок',
  'must be a polygon: a list of rings': 'тут має бути полігон: список контурів',
  'must be a list of polygons': 'тут має бути список полігонів',
  'must be a list of geometries': 'тут має бути список геометрій',
  'is not a geometry': 'це не геометрія',
  'has more than {} million positions before it': 'перед цим місцем уже понад {1} млн точок',
  'has more than {} million positions': 'понад {1} млн точок',
  'has more than {},000 positions': 'понад {1}\u00a0000 точок',
  'has 1 position; a ring needs 4, the first again at its end':
    'маємо лише 1 точку; контурові треба 4, і остання — та сама, що перша',
  'has {} positions; a ring needs 4, the first again at its end':
    'точок лише {1:one}; контурові треба 4, і остання — та сама, що перша',
  'is missing; an area is a Polygon or MultiPolygon':
    'типу немає; ділянка — це Polygon або MultiPolygon',
  'is {}; an area is a Polygon or MultiPolygon': 'тип {1}; ділянка — це Polygon або MultiPolygon',
  '{} is out of range: latitude goes from −90° to 90°; longitude has to come first':
    '{1:one} поза межами: широта буває від −90° до 90°; спершу має йти довгота',
  '{} is out of range: longitude goes from −180° to 180°, latitude from −90° to 90°':
    '{1:one} поза межами: довгота буває від −180° до 180°, широта — від −90° до 90°',
  'goes from longitude {}° to {}°, more than half around the world':
    'веде від довготи {1}° до {2}°, тобто далі ніж на пів світу',
  '{} looks like metres instead of degrees; save the file as WGS84 (EPSG:4326)': `{1:one} схоже на метри, а не градуси; ${AS_WGS84} (EPSG:4326)`,
  '{} looks like metres (of Web Mercator: {}° E, {}° N) instead of degrees; save the file as WGS84 (EPSG:4326)': `{1:one} схоже на метри (у Web Mercator це {2}° сх. д., {3}° пн. ш.), а не градуси; ${AS_WGS84} (EPSG:4326)`,
  'must be a position [longitude, latitude]': 'тут має бути точка [довгота, широта]',
  'is a position without a second number': 'це точка без другого числа',
  'has {} where a number must be': 'на місці числа стоїть {1}',
  'has a number that is not finite': 'є число, яке не є скінченним',
  'lies at {}° E, {}° N, outside Ukraine': 'лежить на {1}° сх. д., {2}° пн. ш., поза Україною',
  'lies at {}° E, {}° N, outside Ukraine; latitude seems to come first, and longitude must':
    'лежить на {1}° сх. д., {2}° пн. ш., поза Україною; схоже, спершу йде широта, а має йти довгота',
  'lies at {}°, {}° (longitude, latitude), outside Ukraine':
    'лежить на {1}°, {2}° (довгота, широта), поза Україною',
  'is a {}; only areas can be held': 'це {1}; утримувати можна лише ділянки',
  'is a {}; a zone must be an area': 'це {1}; зона має бути ділянкою',
  'is a ring that did not end where it began, and was closed':
    'контур не закінчувався там, де починався, і його замкнено',
  'has no geometry': 'немає геометрії',
  'has no features': 'немає жодного об’єкта',
  'has no area': 'немає площі',
  'has no land of Ukraine in it': 'усередині немає землі України',
  'has an outline that crosses itself; it was taken apart where it does':
    'обрис перетинає сам себе; у цих місцях його розділено',
  'crosses itself more often than any outline does':
    'перетинає сам себе частіше, ніж буває в обрисів',
  'has outlines that cross themselves and one another about {},000 times, as no map does':
    'обриси перетинають себе та один одного приблизно {1}\u00a0000 разів, чого на картах не буває',
  'has shapes without any area': 'фігури не мають площі',
  'has no area that lies in Ukraine': 'жодна ділянка не лежить в Україні',
  'has no area that can be used: {}': 'немає жодної придатної ділянки; {1:words}',
  'has edges so nearly level that its outlines cannot be united':
    'є відрізки, майже паралельні широтам, через які контури не вдається об’єднати',
  'has outlines that cannot be united': 'контури не вдається об’єднати',
  'has slivers so thin that its area cannot be told': 'є смужки, надто тонкі, щоб визначити площу',
  'has land in so many pieces that the line of contact falls into {}; more than {} are not drawn':
    'земля розпадається на стільки частин, що лінія зіткнення — на {1}; понад {2} не креслимо',
  'with {} positions are too many to draw; they are moved to a grid of {} m':
    'точок {1}, забагато, щоб накреслити; їх пересунуто на сітку з кроком {2} м',
  'with {} positions are too many to draw; they are moved to a grid of {} m; smaller areas left out: {}':
    'точок {1}, забагато, щоб накреслити; їх пересунуто на сітку з кроком {2} м; пропущено дрібніших ділянок: {3}',
};

const choices: Refusals = {
  'must be a day, YYYY-MM-DD': 'тут має бути день: РРРР-ММ-ДД',
  'does not say what day it stands for; choose one': 'не сказано, якого це дня; оберіть день',
  'must be from {} to {} km': 'має бути від {1} до {2} км',
  'is in no feature': 'цієї властивості не має жоден об’єкт',
  'never has the value {}; it has {}': 'значення {1} ніде немає; є {2}',
  'holds several kinds of feature, so choose which are Russian-held: {} is {}':
    'у файлі кілька видів об’єктів; оберіть, які з них утримує Росія: {1} — це {2}',
  'has no feature with all that was chosen': 'немає об’єкта з усім обраним',
  'has no file for {}': 'немає файлу за {1}',
  'answers that it is asked too often; try again later':
    'відповідає, що запитів забагато; спробуйте пізніше',
  'answered with the error {}': 'відповідь — помилка {1}',
  'sent more than {} MB, which no daily file has':
    'надіслано понад {1} МБ, а щоденні файли такими не бувають',
  'sent something else than GeoJSON: the archive seems to have changed its format':
    'надіслано не GeoJSON: схоже, архів змінив формат',
  'sent an empty file': 'надіслано порожній файл',
  'has not sent the file within {} seconds': 'файл не надійшов за {1} с',
  'cannot be reached; are you offline, or is it blocked?':
    'немає зв’язку: чи є інтернет і чи не заблоковано адресу?',
};

const engine: Refusals = {
  'the geodata has not been loaded': 'геодані не завантажено',
  'the settlements have not been loaded': 'населені пункти не завантажено',
  'The engine was stopped': 'Обчислення зупинено',
  'The engine could not answer, and was started anew in vain: {}':
    'Обчислити не вдалося, і перезапуск не допоміг: {1:words}',
  'its worker did not load': 'не завантажилася програма обчислення',
  'no answer within {} seconds': 'немає відповіді за {1} с',
};

const lists: Refusals = {
  '{} (and {} more like it)': '{1:words} (і ще таких самих: {2})',
  'and further': 'і далі',
  '{} more problems': 'інших проблем: {1:one}',
  'left out': 'пропущено',
  mended: 'виправлено',
  ignored: 'не взято до уваги',
  outlines: 'обриси',
  outline: 'обрис',
  'feature {}': 'об’єкт {1:one}',
  'feature {} of layer “{}”': 'об’єкт {1} шару «{2}»',
  'feature {} (“{}”)': 'об’єкт {1} («{2}»)',
  'feature {} of layer “{}” (“{}”)': 'об’єкт {1} шару «{2}» («{3}»)',
  zone: 'зона',
  'zone {}': 'зона {1:one}',
  'zone {} (“{}”)': 'зона {1} («{2}»)',
  'line {}': 'рядок {1:one}',
  '{} record {}': '{1:one}, запис {2:one}',
  '{}, property {}': '{1}, властивість {2}',
  'day {}': 'день {1:one}',
  'uncertainty {}': 'похибка {1:one}',
};

/** Why files were refused, and what of them was left out. */
export const refusals: Refusals = {
  ...files,
  ...packed,
  ...formats,
  ...geometry,
  ...choices,
  ...refusedProposals,
  ...engine,
  ...lists,
};
