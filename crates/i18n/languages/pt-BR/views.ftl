## views: The views of the page, and what is wrong with a saved one.

views-overview = Visão geral
views-agents = Agentes
views-departments = Departamentos
views-availability = Disponibilidade
views-fault-no-name = não tem nome
views-fault-long-name = tem um nome com mais de 60 letras
views-fault-taken-name = tem o nome de outra visão
views-fault-no-query = não tem consulta
views-fault-long-query = tem um endereço longo demais
views-fault-no-address = tem uma consulta que nenhum endereço tem
views-fault-too-many = passa das 100 que podem ser guardadas
views-fault-numbered = a visão { $number } { $why }
views-fault-named = “{ $name }” { $why }
views-fault-no-list = o conteúdo não é uma lista de visões

## saved-views: The saved views: a dialog with a list of links, buttons for each, and a field to save one more. $name is
## what a person has called a view.

saved-views-save-as = Salvar o que está na tela como
saved-views-save = Salvar
saved-views-new-name = Novo nome
saved-views-rename = Renomear
saved-views-kept = Guardadas neste navegador, para todos os espaços de trabalho; um departamento pertence a um só deles.
saved-views-export = Exportar tudo
saved-views-import = Importar…
saved-views-undo = Desfazer
saved-views-discard = Descartar o que não pode ser lido
saved-views-start = Página inicial
saved-views-delete = Excluir
saved-views-up-of = Para cima: { $name }
saved-views-down-of = Para baixo: { $name }
saved-views-start-of = Página inicial: { $name }
saved-views-rename-of = Renomear: { $name }
saved-views-delete-of = Excluir: { $name }
saved-views-none = Nenhuma visão salva ainda.
saved-views-none-readable = Nenhuma visão pode ser lida.
saved-views-nothing-gone = Não há nada a recuperar.
saved-views-back = A visão foi recuperada.
saved-views-import-undone = A importação foi desfeita.
saved-views-discarded = O que não podia ser lido foi descartado.
saved-views-unchanged = Nada foi alterado, para não perder o que não pode ser lido. Exporte tudo e depois descarte essa parte.
saved-views-moved = “{ $name }” movida: { NUMBER($place) } de { NUMBER($all) }.
saved-views-is-start = “{ $name }” agora é a página inicial.
saved-views-is-no-start = “{ $name }” não é mais a página inicial.
saved-views-renamed = “{ $name }” renomeada.
saved-views-deleted = “{ $name }” excluída.
saved-views-saved = “{ $name }” salva.
saved-views-there = “{ $name }” já existe. Salve de novo para substituir.
saved-views-refused = “{ $name }” { $fault }.
saved-views-needs-name = Dê um nome à visão.
saved-views-long-address = O endereço é longo demais para ser salvo.
saved-views-not-kept = { " " }Este navegador não guarda a mudança, pois o armazenamento está cheio ou bloqueado: exporte tudo antes de sair.
saved-views-imported = Importadas: { NUMBER($count) }.{ $newer }{ $rest }
saved-views-newer = { " " }O arquivo vem de uma versão mais recente desta página.
saved-views-left-out = { " " }Ficaram de fora: { $faults }
saved-views-replaced = { " " }Substituídas: { NUMBER($count) } ({ $names }).
saved-views-quoted = “{ $name }”
saved-views-start-begun = { " " }A página agora abre com “{ $name }”.
saved-views-start-replaced = { " " }Sua página inicial “{ $name }” agora mostra o que está no arquivo.
saved-views-long-file = O arquivo é longo demais: são lidos no máximo 500 kB.
saved-views-too-much = As visões do arquivo ocupam demais junto com as suas: no total podem ter até 500 kB. Nada foi importado.
saved-views-no-views = O arquivo não contém visões salvas. Escolha um que tenha sido exportado aqui.
saved-views-unread = Nem tudo o que este navegador guarda das visões pode ser lido: { $faults }. Uma versão mais recente desta página pode ter gravado isso. Exportar tudo inclui essa parte como está, e nada é alterado até que você a descarte.
saved-views-fault-separator = ;{ " " }
saved-views-and-more = ; e mais { NUMBER($count) }
