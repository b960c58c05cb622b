/** A count as text, and the plural form that it asks for in the language of the text. */
export interface Count {
  readonly text: string;
  readonly plural: Intl.LDMLPluralRule;
}

/** A sentence with places for values, already formatted, and for counts on which its words depend. */
export type With<Names extends string, Counts extends string = never> = (
  values: Readonly<Record<Names, string> & Record<Counts, Count>>,
) => string;

/** A noun's forms by plural rule; `other` stands for every form that is not given. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The count with its noun: `1 town`, `5 towns`. */
export function counted(count: Count, forms: Forms): string {
  return `${count.text} ${forms[count.plural] ?? forms.other}`;
}
