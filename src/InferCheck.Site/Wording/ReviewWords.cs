using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>How far a profile has been read, the same on the page, in its twin and on its paper.</summary>
internal static class ReviewWords
{
    /// <summary>Who read it; programs are called what they are.</summary>
    public static string By(string reader, Texts texts) => Review.Machines.Contains(reader) ? texts["review.by-machine"] : reader;

    public static string Of(IReadOnlyList<ReviewRow> reviews, Texts texts)
    {
        if (reviews.LastOrDefault(review => review.Kind == Review.SecondReading) is { } second)
        {
            return texts["profile.second-read", second.ReadOn];
        }

        return reviews.Any(review => review.ReadBy == Review.ByMachine) ? texts["profile.draft-by-ai"] : texts["profile.draft"];
    }
}
