### The panel of conversations by agent.

agents-title = Conversas por agente
agents-conversations = Conversas
agents-agent = Agente
agents-open = Abertas
agents-on-hold = Em espera
agents-closed = Fechadas
agents-total = Total
agents-share = Participação
agents-community = Números do relatório Community, por nome de usuário: conversas criadas no período que estão abertas ou em espera, ou que foram fechadas até o fim dele. Conversas sem agente não entram.
agents-years = O espaço de trabalho responde por um ano no máximo; por isso, este número é a soma de { $answers ->
    [one] { $answers } resposta
    [many] { $answers } de respostas
   *[other] { $answers } respostas
}. Agentes com o mesmo nome em anos diferentes são contados como um só.
agents-namesakes = Alguns agentes têm o mesmo nome; os números deles aparecem somados.
agents-about-names = Conversas criadas no período, pelo agente que atendeu. Agentes com o mesmo nome têm uma linha cada um, mas em períodos de mais de um ano os números deles são somados. A linha “Não atribuídas” reúne as que não tiveram agente.
agents-about-community = Sem a licença premium: por nome de usuário, conversas abertas, em espera e fechadas; as fechadas contam se foram fechadas até o fim do período.
agents-about-monitor = Um monitor vê somente as conversas das suas unidades.
