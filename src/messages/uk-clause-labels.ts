import { clauseLabel, clauseNumber } from '../format/clause-label';

/** What provisions of texts without numbers are about, by the ids that the built-in proposals give them. */
const LABELS: Readonly<Record<string, string>> = {
  ceasefire: 'Припинення вогню',
  control: 'Контроль',
  crimea: 'Крим',
  dnipro: 'Дніпро',
  dnipropetrovsk: 'Дніпропетровщина',
  donbas: 'Донбас',
  freeze: 'Замороження',
  'held-parts': 'Утримувані частини',
  'kakhovka-dam': 'Каховська гребля',
  kharkiv: 'Харківщина',
  kinburn: 'Кінбурн',
  'later-land': 'Захоплене згодом',
  luhansk: 'Луганщина',
  'nuclear-plant': 'АЕС',
  'plant-and-dam': 'АЕС і гребля',
  pockets: 'Невеликі ділянки',
  south: 'Південь',
  'special-status': 'Особливий статус',
  swaps: 'Обмін територіями',
  talks: 'Переговори',
  terms: 'Умови',
  territory: 'Територія',
  treaties: 'Договори',
  withdrawal: 'Відхід',
  zone: 'Зона',
};

/** A clause's number, else what it is about; the ids of a reader's own text stay as they are. */
export function ukrainianClauseLabel(id: string): string {
  return clauseNumber(id) ?? LABELS[id] ?? clauseLabel(id);
}
