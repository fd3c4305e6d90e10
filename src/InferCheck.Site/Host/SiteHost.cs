using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using InferCheck.Site.Addresses;
using InferCheck.Site.Features.Letters;
using InferCheck.Site.Features.Papers;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Copy;
using InferCheck.Site.Forms.Downloads;
using InferCheck.Site.Forms.Feeds;
using InferCheck.Site.Forms.Policies;
using InferCheck.Site.Forms.Twins;
using InferCheck.Site.Heads;
using InferCheck.Site.Http;
using InferCheck.Site.Http.Answers;
using InferCheck.Site.Http.Limits;
using InferCheck.Site.Http.Metrics;
using InferCheck.Site.Live;
using InferCheck.Site.Live.Editions;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;
using InferCheck.Store;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.WebEncoders;

namespace InferCheck.Site.Host;

/// <summary>Builds the site. The server, the tests and whoever else needs its pages all call this.</summary>
internal static class SiteHost
{
    public static WebApplication Build(ContentStore store, string root, params string[] args) => Build(store, root, _ => { }, args);

    /// <summary>The same site with some of its services replaced: its server, or its clock.</summary>
    public static WebApplication Build(ContentStore store, string root, Action<IServiceCollection> replace, params string[] args) =>
        Build(new ContentSource(store), root, replace, args);

    /// <summary>The same site over content that can be swapped while it is served.</summary>
    public static WebApplication Build(ContentSource source, string root, Action<IServiceCollection> replace, params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Settings are read once: watching their files takes one of the few watchers a system has, for each site that runs on it.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            ApplicationName = typeof(SiteHost).Assembly.GetName().Name,
            ContentRootPath = root,
            WebRootPath = "wwwroot",
        });
        // Requests are not logged unless asked for: `Logging__LogLevel__Microsoft.AspNetCore=Information`.
        if (builder.Configuration["Logging:LogLevel:Microsoft.AspNetCore"] is null)
        {
            builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

            // Asked for at all, it follows every request with an activity and a scope that nobody reads.
            builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        AddServices(builder, source);
        replace(builder.Services);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, ContentSource source)
    {
        var settings = builder.Configuration.GetSection("Site").Get<SiteSettings>() ?? new SiteSettings();
        builder.AddLimits(settings);
        builder.Services.AddContent(source, settings.Watch || builder.Environment.IsDevelopment());
        builder.Services.AddDerived();
        builder.Services.AddEditions(source, settings);
        builder.Services.AddSingleton(services => new AnswerSource
        {
            Version = services.GetRequiredService<ShownContents>().Version,
            IsStreamed = DownloadNames.IsFile,
        });
        builder.Services.AddSingleton(Refusal.All);
        builder.Services.AddSingleton<SiteMeters>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddSingleton<Pipeline>();
        builder.Services.AddSingleton<IFileVersionProvider, FileVersions>();
        builder.Services.AddSingleton<KnownHosts>();
        builder.Services.AddSingleton(Languages.OfProgram());
        builder.Services.AddSingleton(services => new ServedPrefixes(
            services.GetRequiredService<Languages>().WithPrefix, () => services.GetRequiredService<EditionShelf>().Days));
        builder.Services.AddScoped<ChosenLanguage>();
        builder.Services.AddScoped(services => services.GetRequiredService<Languages>().Of(services.GetRequiredService<ChosenLanguage>()));
        builder.Services.AddScoped<Words>().AddScoped<ClaimWords>();
        builder.Services.AddPapers();
        builder.Services.AddLetters();
        builder.Services.AddSingleton(settings);
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.Configure<RouteOptions>(routes => routes.AppendTrailingSlash = true);
        builder.Services.AddFeeds();
        builder.Services.AddScoped<AnswerData>().AddMcp(settings);
        builder.Services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/Features";
            ReviewHost.KeepOut(pages.Conventions);
            pages.Conventions.ConfigureFilter(new AlternateLinks());
            pages.Conventions.ConfigureFilter(new PageFreshness());
        });
    }

    private static void Use(WebApplication app)
    {
        // Nobody signs in here: the host is told that the stages that would look who is asking are there already, or it would put them before every answer.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        ((IApplicationBuilder)app).Properties["__AuthorizationMiddlewareSet"] = true;
        app.UseTrustedProxies();
        app.UseMetrics();
        app.UseHealth();
        app.Use(app.Services.GetRequiredService<Pipeline>().KeepFrom);
        // Before whoever looks at a path: the answers kept, the one spelling, what other sites may read. What machines ask for stands once, and before it.
        app.UseAddressPrefixes();
        if (!app.Services.GetRequiredService<SiteSettings>().IsStatic)
        {
            app.UseMcpDoor();
            app.UseAnswerCache();
        }

        app.UseSecurityHeaders();
        app.UseOpenData();
        app.UseReadOnlyMethods();
        app.UseExceptionHandler(Paths.Error);
        app.UseApiErrors();
        app.UseStatusCodePagesWithReExecute(Paths.Status);
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Prepare });
        app.UseCanonicalPaths();
        app.UseDayRedirects();
        app.UseStoreRecovery();
        app.UseChosenLanguage();
        app.UseChosenDay();
        app.UseRouting();
        Map(app);
    }

    private static void Map(WebApplication app)
    {
        app.MapRazorPages();
        app.MapSitemap();
        app.MapCards();
        app.MapPolicyDownload();
        app.MapPapers();
        app.MapLetters();
        app.MapFeeds();
        app.MapBadges();
        if (app.Services.GetRequiredService<SiteSettings>().IsStatic)
        {
            app.MapRead(Paths.FilterAnswers, (AnswerData data) => Results.Bytes(data.Write(), "application/json"));
        }

        app.MapApi();
        app.MapDownloads();
        app.MapTwins();
    }

    /// <summary>
    /// Files are asked for with a hash of their content in the address, so they may be kept for good.
    /// The tag is that of their bytes: their time differs between replicas.
    /// </summary>
    private static void Prepare(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        var isKept = file.Context.Request.Query.ContainsKey("v") || RootFiles.Fonts.Contains(file.Context.Request.Path.Value);
        headers.CacheControl = isKept ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        using var stream = file.File.CreateReadStream();
        headers.ETag = EntityTags.Of(Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
