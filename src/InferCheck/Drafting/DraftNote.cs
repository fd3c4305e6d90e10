using System.Text.RegularExpressions;
using InferCheck.Model;

namespace InferCheck.Drafting;

/// <summary>The line under `reviews` that says which model drafted out of which documents, written and read back: nobody reads a draft of their own.</summary>
public static partial class DraftNote
{
    private const int LongestName = 120;

    /// <summary>In Markdown, as notes are: a name stands between two marks and addresses between brackets.</summary>
    public static string Write(string model, IEnumerable<Uri> documents) =>
        $"drafted by the model `{model}` out of {string.Join(", ", documents.Select(address => $"<{address.AbsoluteUri}>"))}";

    /// <summary>Names that can stand there, so that they can be read back.</summary>
    public static bool IsName(string model) => model.Length is > 0 and <= LongestName && Name().IsMatch(model);

    /// <summary>The models that drafted a profile, or parts of it.</summary>
    public static IEnumerable<string> ModelsOf(Provider provider) =>
        from review in provider.Reviews
        where review.Kind?.Value == Review.FirstReading && review.Note is not null
        from Match match in Written().Matches(review.Note!.Value)
        select match.Groups["model"].Value;

    /// <summary>The same model, whoever serves it and however it is capitalised.</summary>
    public static bool IsSame(string one, string other) => Plain(one).Equals(Plain(other), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string model) => model[(model.LastIndexOf('/') + 1)..];

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9 ._:/@+-]*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex("drafted by the model `(?<model>[^`]+)`", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
