using System.Buffers;

namespace InferCheck.Budgets;

/// <summary>What the Markdown of one file may cost its parser, counted before it starts.</summary>
/// <remarks>
/// A parser may look through the rest of a text, or through what is still open, for each mark that begins something: marks times length is the most it does.
/// Counting them is one walk over the text.
/// </remarks>
public static class MarkdownWork
{
    /// <summary>Every level of nesting takes a mark, and so few of them nest nowhere near the limit of the parser.</summary>
    private const int FewMarks = 64;

    private static readonly SearchValues<char> Candidates = SearchValues.Create("*_[]<`#>=-+.)");

    /// <summary>A page of ours has six thousand characters and two hundred marks: a tenth of the steps.</summary>
    public static WorkLimits OneFile { get; } = new() { Text = 200_000, Steps = 20_000_000 };

    /// <summary>Spends what the text costs. Where something is used up, the place is returned; the budget knows what it was.</summary>
    public static int? FirstOver(string text, Budget budget)
    {
        var at = 0;
        try
        {
            Spend(text, budget, ref at);
            return null;
        }
        catch (OverBudgetException)
        {
            // Expected: the text costs more than there is.
            return at;
        }
    }

    public static bool IsFlat(string text)
    {
        var (marks, at) = (0, Next(text, 0));
        while (at < text.Length && marks <= FewMarks)
        {
            (marks, at) = (marks + 1, Next(text, at + 1));
        }

        return marks <= FewMarks;
    }

    private static void Spend(string text, Budget budget, ref int at)
    {
        at = (int)Math.Min(text.Length, budget.Limits.Text - budget.Spent(Work.Text));
        budget.Spend(Work.Text, text.Length);
        for (at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            if (Begins(text, at))
            {
                budget.Spend(Work.Steps, text.Length);
            }
        }
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(Candidates);
        return next < 0 ? text.Length : from + next;
    }

    /// <summary>
    /// Hyphens, full stops and brackets stand in every sentence: they begin something before a space, as marks of a list, or below a heading.
    /// </summary>
    private static bool Begins(string text, int at) => text[at] switch
    {
        '-' or '+' => IsBeforeSpace(text, at) || at == 0 || text[at - 1] is '\n',
        '.' or ')' => IsBeforeSpace(text, at) && at > 0 && char.IsAsciiDigit(text[at - 1]),
        _ => true,
    };

    private static bool IsBeforeSpace(string text, int at) => at + 1 == text.Length || text[at + 1] is ' ' or '\t' or '\n';
}
