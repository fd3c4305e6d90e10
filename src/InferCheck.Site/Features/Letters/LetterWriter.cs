using System.Globalization;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Letters;

/// <summary>Writes to a provider about what its documents leave open, and asks for exactly that.</summary>
internal sealed class LetterWriter(Words words, Texts texts, ClaimWords claimWords)
{
    /// <summary>The whole letter, with every document in which we looked.</summary>
    public Letter Write(ProviderRow provider, IReadOnlyList<OpenQuestion> questions, string address) =>
        Write(provider, questions, (question, number) => string.Join('\n', Lines(question).Prepend(Numbered(question, number))), "\n\n",
            texts["letter.list", address]);

    /// <summary>What a mail link can hold: the whole letter, or the same questions with the address of the page that says where we looked.</summary>
    public Letter ForMail(ProviderRow provider, IReadOnlyList<OpenQuestion> questions, string address) => new[]
    {
        Write(provider, questions, address),
        Write(provider, questions, Numbered, "\n", texts["letter.where", address]),
        Write(provider, questions, Named, "\n", texts["letter.where", address]),
    }.MinBy(letter => letter.Mailto.Length <= Letter.LongestLink ? 0 : letter.Mailto.Length)!;

    /// <summary>What was read and leaves a point open stands apart from what no reading is recorded of: the second is no finding about the documents.</summary>
    private Letter Write(ProviderRow provider, IReadOnlyList<OpenQuestion> questions, Func<OpenQuestion, int, string> line, string between, string list)
    {
        var read = questions.Where(question => question.State != OpenState.NotLookedAt).ToList();
        var unread = questions.Where(question => question.State == OpenState.NotLookedAt).ToList();
        return new Letter(texts["letter.subject", provider.Name], string.Join("\n\n",
        [
            texts["letter.opening", provider.Name],
            .. Listed(texts["letter.read"], read.Select((question, index) => line(question, index + 1)), between),
            .. Listed(texts["letter.unread"], unread.Select((question, index) => line(question, read.Count + index + 1)), "\n"),
            texts["letter.wish"],
            texts["letter.publish"],
            list,
            texts["letter.close"],
        ]) + "\n");
    }

    private static IEnumerable<string> Listed(string opening, IEnumerable<string> lines, string between) =>
        lines.Any() ? [opening, string.Join(between, lines)] : [];

    private string Numbered(OpenQuestion question, int number) => string.Create(CultureInfo.InvariantCulture, $"{number}. {Title(question)}");

    private string Named(OpenQuestion question, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number}. {words.Topic(question.Topic)}{(question.Part is null ? "" : $" ({question.Part})")}");

    private string Title(OpenQuestion question) => question.Part is null
        ? texts["letter.question", words.Topic(question.Topic), words.Ask(question.Topic)]
        : texts["letter.question-part", words.Topic(question.Topic), words.Ask(question.Topic), question.Part];

    private IEnumerable<string> Lines(OpenQuestion question)
    {
        if (question.State == OpenState.NotLookedAt)
        {
            yield break;
        }

        foreach (var detail in claimWords.Limits(question.Claim!))
        {
            yield return $"   {detail.Name} {detail.Line}";
        }

        yield return "   " + (question.State == OpenState.Silent ? texts["letter.silent"] : texts["letter.contradictory", question.Disagreement]);
        foreach (var source in question.Sources)
        {
            yield return $"   - {source.Address} ({string.Join(", ", claimWords.Source(source))})";
        }
    }
}
