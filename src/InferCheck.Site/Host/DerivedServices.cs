using System.Text.Encodings.Web;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Listing;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Downloads;
using InferCheck.Site.Forms.Mcp;
using InferCheck.Site.Live;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Host;

/// <summary>What is worked out once for a content and shared by all who read it.</summary>
internal static class DerivedServices
{
    public static void AddDerived(this IServiceCollection services)
    {
        services.AddScopedDerived(provider => new IndexListing(provider.GetRequiredService<ContentStore>(), provider.GetRequiredService<ChosenDay>().Time));
        services.AddScopedDerived(provider => new DownloadFolder(provider.GetRequiredService<ContentStore>(), provider.GetRequiredService<Languages>()));
        services.AddScopedDerived(_ => new PackedDownloads());
        services.AddScopedDerived(provider =>
            new ApiDescription(provider.GetRequiredService<ContentStore>(), provider.GetRequiredService<Languages>().Default));
        services.AddScopedDerived(provider =>
            new McpDescription(provider.GetRequiredService<ContentStore>(), provider.GetRequiredService<Languages>().Default));
        services.AddScopedDerived(provider => new PrintedFragments(provider.GetRequiredService<HtmlEncoder>(), provider.GetRequiredService<ContentStore>()));
    }
}
