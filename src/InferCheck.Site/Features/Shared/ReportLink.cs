using InferCheck.Site.Settings;

namespace InferCheck.Site.Features.Shared;

/// <summary>The form of the repository in which a reader reports a mistake, with what is known already filled in.</summary>
internal static class ReportLink
{
    /// <summary>On a profile, or on what it says of one topic, named as the form names it.</summary>
    public static string Of(SiteSettings settings, string slug, string? topic = null)
    {
        var title = Uri.EscapeDataString($"[{slug}]: {topic}");
        var form = $"{settings.Repository}/issues/new?template=report-a-change.yml&title={title}&provider={slug}";
        return topic is null ? form : $"{form}&topic={Uri.EscapeDataString(topic)}";
    }
}
