import { cueRule } from '../cue-rule.ts'
import type { Examples } from '../rule.ts'

/** A button of the page, in languages other than English (`furniture`, `share-bar`): all that its line says. */
export const pageButton = cueRule({
  id: 'page-button',
  kind: 'furniture',
  maxWords: 6,
  says: 'It is a button of the page around the article',
  limit: 3.6,
  cues: [
    [
      /^(?:rezept drucken|zum inhalt springen|kommentieren|auf die merkliste|artikel anhören|vorlesen lassen)$/,
      3.6,
    ],
    [
      /^(?:imprimer (?:la recette|l'article)|aller au contenu|écouter l'article|commenter|réagir|enregistrer l'article)$/,
      3.6,
    ],
    [
      /^(?:imprimir (?:la receta|el artículo)|ir al contenido|saltar al contenido|comentar|archivado en|guardar artículo)$/,
      3.6,
    ],
    [
      /^(?:stampa (?:la ricetta|l'articolo)|vai al contenuto|commenta|salva articolo|ascolta l'articolo)$/,
      3.6,
    ],
    [
      /^(?:imprimir (?:a receita|o artigo)|ir para o conteúdo|pular para o conteúdo|compartilhe|ouvir (?:o )?artigo)$/,
      3.6,
    ],
    [/^(?:recept (?:afdrukken|printen)|naar de inhoud|reageren|luister dit artikel)$/, 3.6],
    [
      /^(?:drukuj przepis|przejdź do treści|skomentuj|polub nas(?: na \w+)?|zapisz artykuł|posłuchaj artykułu)$/,
      3.6,
    ],
    [/^(?:entrar|guardar|salvar|partilhe|bewaren|zapisz)$/, 1.8],
  ],
})

export const examples: Examples = {
  catches: [
    'Rezept drucken',
    'Commenter',
    'Archivado en',
    'Stampa la ricetta',
    'Ir para o conteúdo',
    'Skomentuj',
    'Entrar',
  ],
  leaves: ['Guardar en la nevera', 'Commenter le match', 'Bewaren in de koelkast', 'Entrar en la sala'],
}
