const DRAWN = 'Лінію проведено цим проєктом за комірками населених пунктів';
const CHANGED = `${DRAWN}; те, хто утримує деякі з них, змінено читачем`;

/** What data files say of themselves in English, in Ukrainian. */
export const phrases: Readonly<Record<string, string>> = {
  'Settlement control as assessed by the Institute for the Study of War for that day':
    'Хто утримував населені пункти, за оцінкою Інституту вивчення війни на цей день',
  'Settlement control as shown by DeepStateMap on that day':
    'Хто утримував населені пункти, за DeepStateMap на цей день',
  'Line drawn by this project from the settlements’ cells': DRAWN,
  "Line drawn by this project from the settlements' cells": DRAWN,
  'Line drawn by this project from the settlements’ cells; who holds some settlements changed by the reader':
    CHANGED,
  "Line drawn by this project from the settlements' cells; who holds some settlements changed by the reader":
    CHANGED,
  'Control: facts, cited. Places: GeoNames, CC BY 4.0. Line: this project, CC BY 4.0':
    'Контроль: факти з посиланням на джерело. Населені пункти: GeoNames, CC BY 4.0. Лінія: цей проєкт, CC BY 4.0',
  'as the file has it': 'як у файлі',
  'of the file': 'та, що у файлу',
};
