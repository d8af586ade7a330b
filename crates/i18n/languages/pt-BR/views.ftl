### The views of the page, and what is wrong with a saved one.

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
