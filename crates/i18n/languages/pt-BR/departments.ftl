### The panel of chats by department.

departments-title = Conversas por departamento
departments-conversations = Conversas
departments-department = Departamento
departments-answered = Respondidas
departments-waiting = Aguardando
departments-open = Abertas
departments-closed = Fechadas
departments-total = Total
departments-community = Números do relatório Community, por nome de departamento: conversas criadas no período, conforme estavam quando o espaço de trabalho respondeu: abertas, incluindo as em espera, ou fechadas, mesmo depois do fim dele. Conversas sem departamento não entram.
departments-missing = { $count ->
    [one] O espaço de trabalho informou { $count } departamento além dos que enviou; ele não é mostrado.
    [many] O espaço de trabalho informou { $count } de departamentos além dos que enviou; eles não são mostrados.
   *[other] O espaço de trabalho informou { $count } departamentos além dos que enviou; eles não são mostrados.
}
departments-about-answered = Conversas criadas no período, por departamento: as respondidas não esperam resposta; as que estão aguardando esperam, ou esperavam quando foram fechadas.
departments-about-community = Sem a licença premium: por nome de departamento, conversas abertas e fechadas, conforme estavam quando o espaço de trabalho respondeu; as fechadas contam mesmo que tenham sido fechadas depois do fim do período.
