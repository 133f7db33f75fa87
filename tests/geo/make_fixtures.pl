#!/usr/bin/perl
# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT

# Writes the small databases that the tests of geo/ read, beside this script. Needs libmaxmind-db-writer-perl.
# All networks and places are made up, but for the example of the stream's documentation (Salisbury).
use utf8;
use strict;
use warnings;
use FindBin;
use MaxMind::DB::Writer::Tree;

my $BUILT = 1767225600;    # 2026-01-01 00:00:00 UTC: the same bytes at each run

my %types = (
    accuracy_radius => 'uint16', city => 'map', continent => 'map', country => 'map', code => 'utf8_string',
    country_code => 'utf8_string', country_name => 'utf8_string', de => 'utf8_string', en => 'utf8_string',
    geoname_id => 'uint32', iso_code => 'utf8_string', ja => 'utf8_string', latitude => 'double',
    location => 'map', longitude => 'double', names => 'map', postcode => 'utf8_string',
    registered_country => 'map', state1 => 'utf8_string', state2 => 'utf8_string',
    subdivisions => ['array', 'map'], time_zone => 'utf8_string', timezone => 'utf8_string',
);
my %flat = (%types, city => 'utf8_string', latitude => 'float', longitude => 'float');

sub write_database {
    my ($file, $type, $types, $record_size, $ip_version, %networks) = @_;
    my $tree = MaxMind::DB::Writer::Tree->new(
        database_type => $type, description => {en => 'WikiMon test data'}, ip_version => $ip_version,
        languages => ['de', 'en'], record_size => $record_size, remove_reserved_networks => 0,
        map_key_type_callback => sub { $types->{$_[0]} }, _build_epoch => $BUILT,
    );
    $tree->insert_network($_, $networks{$_}) for sort keys %networks;
    open my $out, '>:raw', "$FindBin::Bin/data/$file" or die "$file: $!";
    $tree->write_tree($out);
    close $out or die "$file: $!";
}

sub names { my ($en, $de) = @_; return {names => {en => $en, de => $de // $en}} }
sub country { my ($code, $en, $de) = @_; return {iso_code => $code, geoname_id => 1, %{names($en, $de)}} }

my $usa = country('US', 'United States', 'USA');
my $salisbury = {
    city => names('Salisbury'), continent => {code => 'NA', %{names('North America', 'Nordamerika')}},
    country => $usa, registered_country => $usa, subdivisions => [{iso_code => 'MD', %{names('Maryland')}}],
    location => {latitude => 38.3761, longitude => -75.6086, accuracy_radius => 5,
        time_zone => 'America/New_York'},
};
my $cologne = {
    city => names('Cologne', 'Köln'), country => country('DE', 'Germany', 'Deutschland'),
    subdivisions => [{iso_code => 'NW', %{names('North Rhine-Westphalia', 'Nordrhein-Westfalen')}},
        names('Cologne Government Region', 'Regierungsbezirk Köln')],
    location => {latitude => 50.9333, longitude => 6.95},
};

write_database('nested-city.mmdb', 'WikiMon-Test-City', \%types, 28, 6,
    '71.200.0.0/16' => $salisbury,
    '2a01:4f8::/32' => $cologne,
    '5.8.0.0/16' => {country => country('FR', 'France', 'Frankreich'),
        location => {latitude => 48.8582, longitude => 2.3387}},
    '5.9.0.0/16' => {country => country('DE', 'Germany', 'Deutschland'),
        subdivisions => [names('Bavaria', 'Bayern')], location => {latitude => 48.75, longitude => 11.5}},
    '5.10.0.0/16' => {city => names('Nowhere'), country => $usa},
    '5.11.0.0/16' => {city => names('Null Island'), country => country('GH', 'Ghana'),
        location => {latitude => 0, longitude => 0}},
    '5.12.0.0/16' => {continent => {code => 'EU', %{names('Europe', 'Europa')}}, registered_country => $usa},
    '5.13.0.0/16' => {city => {names => {ja => 'Nagoya in its own script'}}, country => country('JP', 'Japan'),
        location => {latitude => 35.18, longitude => 136.9}},
    '5.14.0.0/16' => {city => names('Beyond'), country => $usa, location => {latitude => 91, longitude => 7}},
    '10.0.0.0/8' => $salisbury, '::1/128' => $salisbury,
);
write_database('nested-country.mmdb', 'WikiMon-Test-Country', \%types, 24, 6,
    '71.200.0.0/16' => {country => $usa},
    '5.9.0.0/16' => {country => country('DE', 'Germany', 'Deutschland')},
    '2a01:4f8::/32' => {country => country('DE', 'Germany', 'Deutschland')},
);
write_database('flat-city.mmdb', 'city ipvAll', \%flat, 24, 6,
    '71.200.0.0/16' => {country_code => 'US', state1 => 'Maryland', state2 => 'Wicomico', city => 'Salisbury',
        latitude => 38.3761, longitude => -75.6086, postcode => '21801', timezone => 'America/New_York'},
    '5.9.0.0/16' => {country_code => 'de', state1 => 'Bavaria', city => '', latitude => 48.75,
        longitude => 11.5},
    '5.10.0.0/16' => {country_code => 'ZZ'},
    '2a01:4f8::/32' => {country_code => 'DE', country_name => 'Deutschland'},
);
write_database('flat-country.mmdb', 'country ipvAll', \%flat, 32, 6,
    '71.200.0.0/16' => {country_code => 'US'}, '5.9.0.0/16' => {country_code => 'DE'});
# As IPLocate and IPinfo lay theirs out: names and codes side by side, numbers as text.
my %text = map { $_ => 'utf8_string' } qw(asn city continent continent_code country country_code country_name
    latitude lat lng longitude loc network postal_code region subdivision);
write_database('text-city.mmdb', 'ip-to-city', \%text, 28, 6,
    '71.200.0.0/16' => {city => 'Salisbury', continent => 'North America', country => 'United States',
        country_code => 'US', subdivision => 'Maryland', latitude => '38.3761', longitude => '-75.6086',
        network => '71.200.0.0/16'},
    '5.9.0.0/16' => {country => 'DE', country_name => 'Germany', region => 'Bavaria', lat => '48.75', lng => '11.5'},
    '5.10.0.0/16' => {country_code => 'FR', country_name => 'France', continent_code => 'EU'},
    '5.11.0.0/16' => {city => 'Odd', country_code => 'FR', latitude => '48,5', longitude => '2.0'});
write_database('ipv4-only-city.mmdb', 'WikiMon-Test-City', \%types, 24, 4, '71.200.0.0/16' => $salisbury);
# The same size and places with one difference: who answers can be told by the answer.
write_database('other-city.mmdb', 'WikiMon-Test-City', \%types, 24, 4,
    '71.200.0.0/16' => {%$salisbury, city => names('Otherbury')});
write_database('unnamed-type.mmdb', 'Something-Else', \%types, 24, 4, '71.200.0.0/16' => $salisbury);
write_database('no-places.mmdb', 'WikiMon-Test-ASN', {number => 'uint32'}, 24, 4,
    '71.200.0.0/16' => {number => 64500});
