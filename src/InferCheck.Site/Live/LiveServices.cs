using InferCheck.Site.Live.Editions;

namespace InferCheck.Site.Live;

/// <summary>Hands every request the content it began with, under the names pages ask for it by.</summary>
internal static class LiveServices
{
    public static void AddContent(this IServiceCollection services, ContentSource source, bool isWatched)
    {
        services.AddSingleton(source);
        services.AddReload(source.Bakery, isWatched);
        services.AddSingleton<ShownFaults>();
        services.AddSingleton<ShownPages>();
        services.AddScoped<ContentLease>();
        services.AddScoped<ChosenDay>();
        services.AddScoped(provider => provider.GetRequiredService<ContentLease>().Content.Store);
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
        else
        {
            bakery.Rest();
        }
    }

    /// <summary>One object a content, made when it is first asked for.</summary>
    public static void AddScopedDerived<T>(this IServiceCollection services, Func<IServiceProvider, T> make)
        where T : class => services.AddScoped(provider => provider.GetRequiredService<ContentLease>().Content.Derived(() => make(provider)));
}
