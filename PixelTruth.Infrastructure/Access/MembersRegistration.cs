using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PixelTruth.Infrastructure.Record;

namespace PixelTruth.Infrastructure.Access;

/// <summary>Registers members and what can be done with them.</summary>
public static class MembersRegistration
{
    /// <summary>A password needs length and nothing else: rules about characters make passwords worse (NIST SP 800-63B, 3.1.1.2).</summary>
    public const int PasswordLength = 12;

    /// <summary>Wrong passwords until a member is locked out.</summary>
    public const int TriesBeforeLockout = 5;

    /// <summary>How long a lock-out lasts.</summary>
    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    /// <summary>ASP.NET Core Identity on the record, and the use cases of membership.</summary>
    public static IdentityBuilder AddMembers(this IServiceCollection services)
    {
        services.AddScoped<CreateOwner>();
        services.AddScoped<Invitations>();
        services.AddSingleton<RemoveMember>();
        services.AddSingleton<MemberList>();
        services.AddSingleton<OwnerGate>();
        services.AddSingleton<ConsentBook>();
        return services.AddIdentityCore<Member>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Password = new PasswordOptions
                {
                    RequiredLength = PasswordLength,
                    RequiredUniqueChars = 1,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
                options.Lockout = new LockoutOptions
                {
                    AllowedForNewUsers = true,
                    MaxFailedAccessAttempts = TriesBeforeLockout,
                    DefaultLockoutTimeSpan = Lockout,
                };
            })
            .AddEntityFrameworkStores<PixelTruthDb>()
            .AddClaimsPrincipalFactory<MemberClaims>()
            .AddErrorDescriber<MembershipWords>()
            .AddDefaultTokenProviders();
    }
}
