using InferCheck.Diagnostics;

namespace InferCheck.Drafting;

/// <summary>What did not get into a draft, each with its reason: an editor wants to know what a program threw away.</summary>
public sealed class DraftLosses
{
    private const int MostNamed = 100;
    private const int LongestText = 80;

    private readonly List<string> named = [];

    public IReadOnlyList<string> Named => named;

    /// <summary>All of them, also those beyond what is worth printing.</summary>
    public int Count { get; private set; }

    /// <summary>Of these, quotes that do not stand in the document.</summary>
    public int Quotes { get; private set; }

    public void Add(string what)
    {
        Count++;
        if (named.Count < MostNamed)
        {
            named.Add(Printable.Line(what));
        }
    }

    /// <summary>With the beginning of what a model wrote, safe to print.</summary>
    public void Add(string what, string text) => Add($"{what}: `{Printable.Cut(text, LongestText)}`");

    public void AddQuote(string topic, string quote, string why)
    {
        Quotes++;
        Add($"{topic}: quote thrown out, {why}", quote);
    }
}
