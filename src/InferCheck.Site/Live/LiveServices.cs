using System.Text.Encodings.Web;
using InferCheck.Site.Asking;
using InferCheck.Site.Features.Listing;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Downloads;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Live;

/// <summary>Hands every request the content it began with, under the names pages ask for it by.</summary>
internal static class LiveServices
{
    public static void AddContent(this IServiceCollection services, ContentSource source, bool isWatched)
    {
        services.AddSingleton(source);
        services.AddReload(source.Bakery, isWatched);
        services.AddSingleton<ShownFaults>();
        services.AddScoped<ContentLease>();
        services.AddScoped(provider => provider.GetRequiredService<ContentLease>().Content.Store);
        services.AddScopedDerived(provider => new IndexListing(provider.GetRequiredService<ContentStore>(), provider.GetRequiredService<TimeProvider>()));
        services.AddScopedDerived(provider => new DownloadFolder(provider.GetRequiredService<ContentStore>(), provider.GetRequiredService<Languages>()));
        services.AddScopedDerived(_ => new PackedDownloads());
        services.AddScopedDerived(provider => new ApiDescription(provider.GetRequiredService<ContentStore>(), provider.GetRequiredService<Languages>().Default));
        services.AddScopedDerived(_ => new KeptReasons());
        services.AddScopedDerived(provider => new RowFragments(provider.GetRequiredService<HtmlEncoder>()));
    }

    private static void AddReload(this IServiceCollection services, ContentBakery? bakery, bool isWatched)
    {
        if (bakery is null)
        {
            return;
        }

        services.AddSingleton(bakery);
        services.AddSingleton<ContentKeeper>();
        if (isWatched)
        {
            services.AddHostedService<ContentWatcher>();
        }
    }

    /// <summary>One object a content, made when it is first asked for.</summary>
    private static void AddScopedDerived<T>(this IServiceCollection services, Func<IServiceProvider, T> make)
        where T : class => services.AddScoped(provider => provider.GetRequiredService<ContentLease>().Content.Derived(() => make(provider)));
}
