namespace InferCheck.Matching;

/// <summary>Puts outcomes of all providers together: of several requirements the worst counts, of several ways the best.</summary>
public static class OutcomeLists
{
    /// <summary>Whoever is asked nothing is met.</summary>
    public static Outcome[] Worst(int providers, IEnumerable<Outcome[]> lists)
    {
        var worst = new Outcome[providers];
        foreach (var list in lists)
        {
            for (var place = 0; place < worst.Length; place++)
            {
                worst[place] = list[place] > worst[place] ? list[place] : worst[place];
            }
        }

        return worst;
    }

    public static Outcome[] Best(int providers, IEnumerable<Outcome[]> lists)
    {
        var best = new Outcome[providers];
        Array.Fill(best, Outcome.NotMet);
        foreach (var list in lists)
        {
            for (var place = 0; place < best.Length; place++)
            {
                best[place] = list[place] < best[place] ? list[place] : best[place];
            }
        }

        return best;
    }
}
