using InferCheck.Matching;
using InferCheck.Site.Wording;
using Microsoft.AspNetCore.Html;

namespace InferCheck.Site.Asking;

/// <summary>How a provider meets a requirement. The words for it, and what a list prints, are made when they are first wanted.</summary>
internal sealed class KeptReason(RequirementMatch match)
{
    private Reason? words;

    public RequirementMatch Match => match;

    /// <summary>A reason decides in one kind of list only, so there is one way to print it.</summary>
    public IHtmlContent? Printed { get; set; }

    public Reason Words(Reasons reasons) => words ??= reasons.Of(match);
}
