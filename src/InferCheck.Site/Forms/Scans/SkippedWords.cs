using InferCheck.Scanning;

namespace InferCheck.Site.Forms.Scans;

/// <summary>Says why something was not read, and which of it is worth a name.</summary>
internal static class SkippedWords
{
    /// <summary>What somebody may have to look at by hand; the rest is counted.</summary>
    public static IReadOnlyList<SkipReason> Named { get; } =
        [SkipReason.TooLarge, SkipReason.LongLine, SkipReason.TooDeep, SkipReason.Unreadable, SkipReason.Archive];

    public static string Of(SkipReason reason) => reason switch
    {
        SkipReason.PassedOver => "fetched or built (folders)",
        SkipReason.Ignored => "ignored by git",
        SkipReason.Link => "links",
        SkipReason.TooDeep => "nested too deeply",
        SkipReason.TooLarge => "too large",
        SkipReason.LongLine => "with a line too long to be read to its end",
        SkipReason.Binary => "binary",
        SkipReason.Archive => "archives",
        SkipReason.Media => "pictures, fonts and the like",
        SkipReason.Prose => "texts for people",
        SkipReason.Data => "tables, logs and minified code",
        _ => "unreadable",
    };
}
