## views: The views of the page, and what is wrong with a saved one.

views-overview = Visão geral
views-agents = Agentes
views-departments = Departamentos
views-availability = Disponibilidade
views-report = Relatório
views-fault-no-name = não tem nome
views-fault-long-name = tem um nome com mais de 60 caracteres
views-fault-taken-name = tem o nome de outra visão
views-fault-no-query = não tem consulta
views-fault-long-query = tem um endereço longo demais
views-fault-no-address = tem uma consulta que nenhum endereço pode ter
views-fault-too-many = passa do limite de 100 visões
views-fault-numbered = visão { $number } { $why }
views-fault-named = “{ $name }” { $why }
views-fault-no-list = não é uma lista de visões

## saved-views: The saved views: a dialog with a list of links, buttons for each, and a field to save one more. $name is
## what a person has called a view.

saved-views-save-as = Salvar esta visão como
saved-views-save = Salvar
saved-views-new-name = Novo nome
saved-views-rename = Renomear
saved-views-kept = Salvas neste navegador para todos os espaços de trabalho. Um departamento pertence a um só espaço de trabalho.
saved-views-export = Exportar tudo
saved-views-import = Importar…
saved-views-undo = Desfazer
saved-views-discard = Descartar visões ilegíveis
saved-views-start = Página inicial
saved-views-delete = Excluir
saved-views-up-of = Para cima: { $name }
saved-views-down-of = Para baixo: { $name }
saved-views-start-of = Página inicial: { $name }
saved-views-rename-of = Renomear: { $name }
saved-views-delete-of = Excluir: { $name }
saved-views-none = Nenhuma visão salva ainda.
saved-views-none-readable = Nenhuma visão salva pode ser lida.
saved-views-nothing-gone = Nada a desfazer.
saved-views-back = Restaurada.
saved-views-import-undone = Importação desfeita.
saved-views-discarded = Visões ilegíveis descartadas.
saved-views-unchanged = Nada foi alterado, porque as visões ilegíveis se perderiam. Exporte tudo e depois descarte-as.
saved-views-moved = “{ $name }” movida: { NUMBER($place) } de { NUMBER($all) }.
saved-views-is-start = “{ $name }” agora é a página inicial.
saved-views-is-no-start = “{ $name }” não é mais a página inicial.
saved-views-renamed = “{ $name }” renomeada.
saved-views-deleted = “{ $name }” excluída.
saved-views-saved = “{ $name }” salva.
saved-views-there = “{ $name }” já existe. Salve de novo para substituir.
saved-views-refused = “{ $name }” { $fault }.
saved-views-needs-name = Digite um nome para a visão.
saved-views-long-address = O endereço é longo demais para ser salvo.
saved-views-not-kept = { " " }Este navegador não conseguiu salvar: o armazenamento está cheio ou bloqueado. Exporte tudo antes de sair.
saved-views-imported = Importadas: { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }O arquivo vem de uma versão mais recente desta página.
saved-views-left-out = { " " }Ficaram de fora: { $faults }
saved-views-replaced = { " " }Substituídas: { NUMBER($count) } ({ $names }).
saved-views-quoted = “{ $name }”
saved-views-start-begun = { " " }A página agora abre com “{ $name }”.
saved-views-start-replaced = { " " }Sua página inicial “{ $name }” foi substituída pela do arquivo.
saved-views-long-file = O arquivo é grande demais. O limite é de 500 kB.
saved-views-too-much = Junto com as suas visões salvas, o arquivo passa do limite de 500 kB. Nada foi importado.
saved-views-no-views = O arquivo não tem visões salvas. Escolha um exportado aqui.
saved-views-unread = Algumas visões salvas neste navegador não podem ser lidas: { $faults }. Uma versão mais recente desta página pode tê-las gravado. “Exportar tudo” as inclui como estão. Nada muda até você descartá-las.
saved-views-fault-separator = ;{ " " }
saved-views-and-more = ; e mais { NUMBER($count) }

## share

share-title = Compartilhar
share-days = Datas do link
share-fixed = Estas datas: { $range }
share-rolling = Sempre: { $period }
share-wall = Para um painel de parede
share-link = Link
share-copy = Copiar link
share-copy-failed = O navegador não permitiu copiar. O link está selecionado: copie-o manualmente.
share-note = O link indica o espaço de trabalho e não contém senha nem token. Quem o abrir entra com a própria conta.
share-note-demo = O link abre a demonstração.
