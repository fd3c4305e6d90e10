using System.Globalization;
using InferCheck.Site.Papers;
using InferCheck.Site.Web;
using InferCheck.Store;

namespace InferCheck.Site.Letters;

/// <summary>Writes to a provider about what its documents leave open, and asks for exactly that.</summary>
internal sealed class LetterWriter(Words words, Texts texts, ClaimWords claimWords)
{
    /// <summary>The whole letter, with every document in which we looked.</summary>
    public Letter Write(ProviderRow provider, IReadOnlyList<OpenQuestion> questions, string address) =>
        Write(provider, questions.Select((question, index) => string.Join('\n', Lines(question).Prepend(Numbered(question, index)))), "\n\n", texts["letter.list", address]);

    /// <summary>What a mail link can hold: the whole letter, or the same questions with the address of the page that says where we looked.</summary>
    public Letter ForMail(ProviderRow provider, IReadOnlyList<OpenQuestion> questions, string address) => new[]
    {
        Write(provider, questions, address),
        Write(provider, questions.Select(Numbered), "\n", texts["letter.where", address]),
        Write(provider, questions.Select(Named), "\n", texts["letter.where", address]),
    }.MinBy(letter => letter.Mailto.Length <= Letter.LongestLink ? 0 : letter.Mailto.Length)!;

    private Letter Write(ProviderRow provider, IEnumerable<string> questions, string between, string list) => new(
        texts["letter.subject", provider.Name],
        string.Join("\n\n", texts["letter.opening", provider.Name], string.Join(between, questions), texts["letter.wish"], texts["letter.publish"], list, texts["letter.close"]) + "\n");

    private string Numbered(OpenQuestion question, int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {Title(question)}");

    private string Named(OpenQuestion question, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {words.Topic(question.Topic)}{(question.Part is null ? "" : $" ({question.Part})")}");

    private string Title(OpenQuestion question) => question.Part is null
        ? texts["letter.question", words.Topic(question.Topic), words.Question(question.Topic)]
        : texts["letter.question-part", words.Topic(question.Topic), words.Question(question.Topic), question.Part];

    private IEnumerable<string> Lines(OpenQuestion question)
    {
        yield return "   " + State(question);
        foreach (var source in question.Sources)
        {
            yield return $"   - {source.Address} ({string.Join(", ", claimWords.Source(source))})";
        }
    }

    private string State(OpenQuestion question) => question.State switch
    {
        OpenState.Silent => texts["letter.silent"],
        OpenState.Contradictory => texts["letter.contradictory", question.Disagreement],
        _ => texts["letter.not-looked-at"],
    };
}
