using System.Text.Encodings.Web;
using System.Text.Unicode;
using InferCheck.Site.Feeds;
using InferCheck.Site.Live;
using InferCheck.Site.Web;
using InferCheck.Site.Web.Answers;
using InferCheck.Site.Web.Limits;
using InferCheck.Site.Web.Metrics;
using InferCheck.Store;
using Microsoft.Extensions.WebEncoders;

namespace InferCheck.Site;

/// <summary>Builds the site. The server, the tests and whoever else needs its pages all call this.</summary>
internal static class SiteHost
{
    public static WebApplication Build(ContentStore store, string root, params string[] args) => Build(new ContentSource(store), root, args);

    public static WebApplication Build(ContentSource source, string root, params string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(SiteHost).Assembly.GetName().Name,
            ContentRootPath = root,
            WebRootPath = "wwwroot",
        });
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        AddServices(builder, source);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, ContentSource source)
    {
        var settings = builder.Configuration.GetSection("Site").Get<SiteSettings>() ?? new SiteSettings();
        builder.AddLimits(settings);
        builder.Services.AddContent(source, settings.Watch || builder.Environment.IsDevelopment());
        builder.Services.AddSingleton<SiteMeters>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Languages>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped(services => services.GetRequiredService<Languages>().Of(services.GetRequiredService<IHttpContextAccessor>().HttpContext));
        builder.Services.AddScoped<Words>();
        builder.Services.AddSingleton(settings);
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.Configure<RouteOptions>(routes => routes.AppendTrailingSlash = true);
        builder.Services.AddRazorPages();
    }

    private static void Use(WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseMetrics();
        app.UseAnswerCache();
        app.UseSecurityHeaders();
        app.UseReadOnlyMethods();
        app.UseExceptionHandler("/error/");
        app.UseStatusCodePagesWithReExecute("/status/{0}/");
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => CacheFor(file.Context) });
        app.UseCanonicalPaths();
        app.Use((context, next) =>
        {
            context.RequestServices.GetRequiredService<Languages>().Choose(context);
            return next(context);
        });
        app.UseStoreRecovery();
        app.UseRouting();
        app.MapRazorPages();
        app.MapSitemap();
        app.MapCards();
    }

    /// <summary>Files are asked for with a hash of their content in the address, so they may be kept for good.</summary>
    private static void CacheFor(HttpContext context) =>
        context.Response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
}
